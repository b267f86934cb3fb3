import type { FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { FakeServer } from '../../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../../test/intake-stage.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      together: true,
      questions: [
        { id: 'home', type: 'address' },
        { id: 'camp', type: 'address' },
        { id: 'paper', type: 'file' },
        { id: 'sign', type: 'signature' },
        { id: 'court', type: 'date', deadline: true },
      ],
    },
  ],
};
const en = {
  title: 'Small',
  sections: { all: { title: 'You' } },
  questions: Object.fromEntries(['home', 'camp', 'paper', 'sign', 'court'].map((id) => [id, { label: `The ${id}` }])),
};
const answers = {
  home: { line1: '12 Oak Street', city: 'Chicago', postalCode: '60601' },
  camp: { noFixedAddress: true, landmark: 'Under the bridge' },
  paper: [
    {
      uploadId: '11111111-2222-4333-8444-555555555555',
      name: 'letter.pdf',
      type: 'application/pdf',
      size: 3,
      digest: `sha256-${'A'.repeat(43)}`,
      data: 'JVBE',
    },
  ],
  sign: { kind: 'drawn', data: 'M 60 100 L 300 40' },
  court: { year: 2026, month: 12, day: 4, approx: true },
};

async function atReview(): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/messages/en', () => Response.json(en));
  server.overrides.set('/forms/small', () => Response.json(form));
  const stage = await intakeStage({ server });
  stage.element.answers = answers;
  await stage.drawn();
  await stage.until(() => stage.state === 'about');
  await stage.walkTo('review');
  return stage;
}

describe('answers that are read once more', () => {
  const line = (stage: IntakeStage, id: string) =>
    stage.root.querySelector<HTMLElement>(`[data-review="${id}"] dd`) ?? document.createElement('dd');
  afterEach(clearIntakeStage);

  it('say of a day that is about right that it is by that day', async () => {
    expect(line(await atReview(), 'court').innerText).to.match(/^By Friday, December 4/);
  });

  it('have an address on lines', async () => {
    expect(line(await atReview(), 'home').innerText.split('\n')).to.deep.equal(['12 Oak Street', 'Chicago, 60601']);
  });

  it('say that there is no fixed address, and where to look', async () => {
    const lines = line(await atReview(), 'camp').innerText.split('\n');
    expect(lines).to.deep.equal(['I do not have a fixed address', 'Under the bridge']);
  });

  it('have a file by name, kind and size', async () => {
    expect(line(await atReview(), 'paper').innerText.split('\n')).to.deep.equal(['letter.pdf', 'PDF, 3 bytes']);
  });

  it('show a drawn signature', async () => {
    expect(
      line(await atReview(), 'sign')
        .querySelector('svg path')
        ?.getAttribute('d'),
    ).to.equal(answers.sign.data);
  });
});
