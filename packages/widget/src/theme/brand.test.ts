import { expect } from 'chai';
import { clearIntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { brandShades } from './brand.ts';
import { contrast, parseHex } from './contrast.ts';

const colours = [
  '#0c5a52',
  'red',
  'yellow',
  '#123456',
  'white',
  'black',
  'gray',
  'hotpink',
  'oklch(70% 0.2 140)',
  'rgb(0 0 255 / 50%)',
];

/** Pairs of what stands on what, and the least contrast of each. */
const pairs = [
  ['ink', 'paper', 7],
  ['ink', 'soft', 7],
  ['quiet', 'paper', 7],
  ['quiet', 'soft', 7],
  ['line', 'paper', 3],
  ['attention', 'attention-soft', 7],
  ['accent-shade', 'paper', 7],
  ['accent-shade', 'soft', 7],
  ['accent-shade', 'accent-soft', 7],
  ['ink', 'accent-soft', 7],
  ['on-accent', 'accent-shade', 4.5],
] as const;

describe('the shades of a brand', () => {
  afterEach(clearIntakeStage);

  for (const paper of colours)
    for (const accent of colours)
      it(`of ${accent} on ${paper} can be read in light and dark`, () => {
        const shades = brandShades({ accent, paper });
        const low = ['', '-dark'].flatMap((end) =>
          pairs.flatMap(([one, other, least]) => {
            const [a, b] = [one, other].map((name) => parseHex(shades[`--oi-${name}${end}`] ?? '')!);
            return contrast(a!, b!) < least - 0.05 ? `${one} on ${other}${end}: ${contrast(a!, b!)}` : [];
          }),
        );
        expect(low).to.deep.equal([]);
      });

  it('leave the papers as they are where the page sets only an accent', () => {
    expect(Object.keys(brandShades({ accent: 'red' }))).not.to.include('--oi-paper');
  });

  it('keep a light paper as the page wrote it', () => {
    expect(brandShades({ paper: 'white' })['--oi-paper']).to.equal('#ffffff');
    expect(brandShades({ paper: '#f0f6ff' })['--oi-paper']).to.equal('#f0f6ff');
  });

  it('are what the page asked for, on the element', async () => {
    const style = document.createElement('style');
    style.textContent = 'open-intake { --oi-accent: #b00020; --oi-paper: #ffffff }';
    document.head.append(style);
    const stage = await intakeStage();
    const shown = getComputedStyle(stage.root.querySelector('.base')!);
    const button = getComputedStyle(stage.part('next')!);
    style.remove();
    expect(shown.backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(button.backgroundColor).to.match(/^rgb\(1\d\d, 0, /);
  });
});
