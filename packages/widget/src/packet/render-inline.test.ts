import { expect } from 'chai';
import { render } from 'lit';
import { renderInline } from './render-inline.ts';

function drawn(text: string): HTMLElement {
  const place = document.createElement('p');
  render(renderInline(text), place);
  return place;
}

describe('a text of the author on the packet', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Where do you sleep **tonight**?', 'Where do you sleep tonight?'],
    ['Call *first*\nthen come', 'Call first then come'],
    ['Bring:\n- a paper\n- a key', 'Bring: · a paper · a key'],
    ['Call [988](tel:988)', 'Call 988'],
    ['<b>2 * 3 * 4</b>', '<b>2 * 3 * 4</b>'],
  ];
  for (const [text, shown] of rows) {
    it(`reads ${shown}`, () => {
      expect(drawn(text).textContent?.replace(/\s+/g, ' ')).to.equal(shown);
    });
  }

  it('keeps what is bold and makes no link', () => {
    const { innerHTML } = drawn('**Now** [988](tel:988)');
    expect(innerHTML.replace(/<!--.*?-->/g, '')).to.equal('<strong>Now</strong> 988');
  });

  it('names what hides in it', () => {
    expect(drawn('a\u202Eb').textContent).to.equal('aU+202Eb');
  });
});
