import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../test/intake-stage.ts';

declare const axe: typeof axeCore;

async function violations(stage: IntakeStage): Promise<readonly string[]> {
  const { violations: found } = await axe.run(stage.element, { rules: { 'color-contrast': { enabled: true } } });
  return found.map(
    ({ id, nodes }) => `${stage.state} ${stage.question ?? ''} ${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
}

const visits: Readonly<Record<string, (stage: IntakeStage) => Promise<void>>> = {
  languages: (stage) => stage.tapPart('language'),
  about: () => Promise.resolve(),
  'choices with a notice': async (stage) => {
    await stage.walkTo('urgent');
    await stage.pick('urgent', 'sleep');
  },
  'an answer to look at again': async (stage) => {
    await stage.walkTo('age');
    await stage.fill('age', '400');
    await stage.tapPart('next');
    await stage.until(() => stage.part('error-summary') !== null);
  },
  'a safe way': async (stage) => {
    await stage.walkTo('contact');
    await stage.pick('contact', 'call');
  },
  review: (stage) => stage.walkTo('review', { name: () => stage.fill('name', 'Amina') }),
  receipt: async (stage) => {
    await stage.walkTo('review');
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
  },
  'not sent yet': async (stage) => {
    stage.server.fate = 'no-network';
    await stage.walkTo('review');
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'waiting');
  },
};

describe('how <open-intake> looks', () => {
  before(() => setViewport({ width: 390, height: 844 }));

  afterEach(async () => {
    clearIntakeStage();
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['en', 'en-XB']) {
      for (const [name, visit] of Object.entries(visits)) {
        it(`passes axe on ${name}, ${colorScheme}, ${lang}`, async () => {
          await emulateMedia({ colorScheme });
          const stage = await intakeStage({ attributes: { lang } });
          await visit(stage);
          expect(await violations(stage)).to.deep.equal([]);
        });
      }
    }
  }

  it('passes axe where the form does not open', async () => {
    const stage = await intakeStage({ withClient: false, attributes: { lang: 'en', phone: '312 555 0100' } });
    expect(await violations(stage)).to.deep.equal([]);
  });
});

describe('<open-intake> on a narrow screen', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clearIntakeStage);

  for (const [name, visit] of Object.entries(visits)) {
    it(`needs no sideways scrolling on ${name}`, async () => {
      const stage = await intakeStage({ attributes: { lang: 'es' } });
      await visit(stage);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});
