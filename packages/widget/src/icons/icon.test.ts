import { expect } from 'chai';
import { nothing, render } from 'lit';
import { addIcons, icon, iconPaths } from './icon.ts';
import { moreIconPaths } from './more-icon-paths.ts';

describe('icon', () => {
  before(() => addIcons(moreIconPaths));

  it('draws nothing for a name we do not have', () => {
    expect(icon('constructor')).to.equal(nothing);
  });

  it('is hidden from assistive technology', () => {
    const place = document.createElement('div');
    render(icon('food'), place);
    expect(place.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws every icon inside its box', () => {
    const place = document.body.appendChild(document.createElement('div'));
    for (const name of Object.keys({ ...iconPaths, ...moreIconPaths })) {
      render(icon(name), place);
      const { x, y, width, height } = place.querySelector('path')!.getBBox();
      const inside = x >= 0 && y >= 0 && x + width <= 24 && y + height <= 24;
      expect(inside, name).to.equal(true);
    }
    place.remove();
  });
});
