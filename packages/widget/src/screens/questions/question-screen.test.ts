import type { Agency, FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { FakeServer } from '../../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../../test/intake-stage.ts';
import { smallAgency } from '../../../test/small-form.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'all',
      together: true,
      questions: [
        { id: 'report', type: 'notice', role: 'reporter-notice' },
        { id: 'alone', type: 'yesNo' },
        { id: 'share', type: 'consent' },
      ],
    },
  ],
  notices: [{ id: 'seen', showIf: { '===': [{ var: 'alone' }, false] } }],
};
const en = {
  title: 'Small',
  sections: { all: { title: 'You' } },
  questions: {
    report: { label: 'The words of the form.', hint: 'More of them.' },
    alone: { label: 'Are you alone?' },
    share: { label: 'May we share it?', hint: 'You can change your mind.' },
  },
  notices: { seen: { body: 'You can stop here.' } },
};
const es = { ...en, questions: { ...en.questions, share: { label: '¿Podemos compartirlo?' } } };

async function open(lang: string, agency: Partial<Agency> = {}): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/agency', () => Response.json({ ...smallAgency, ...agency }));
  server.overrides.set('/messages/en', () => Response.json(en));
  server.overrides.set('/messages/es', () => Response.json(es));
  server.overrides.set('/forms/small', () => Response.json(form));
  const stage = await intakeStage({ server, attributes: { lang } });
  await stage.tapPart('next');
  await stage.until(() => stage.part('next')?.textContent !== undefined && stage.question !== undefined);
  await stage.until(() => stage.root.querySelector('[data-question="share"]') !== null);
  return stage;
}

describe('a screen of questions', () => {
  afterEach(clearIntakeStage);

  it('says what must be reported in the words of the agency', async () => {
    const stage = await open('en', { reporterNotice: { en: 'We must tell the county.' } });
    expect(stage.words).to.contain('We must tell the county.').and.not.to.contain('The words of the form.');
  });

  it('says it in the words of the form where the agency has none', async () => {
    expect((await open('en')).words).to.contain('The words of the form.');
  });

  it('has the title of its part above the questions', async () => {
    const { root } = await open('en');
    expect(root.querySelector('[data-screen] h2')?.textContent).to.equal('You');
    expect(root.querySelectorAll('[data-screen] h3.question-label')).to.have.length(3);
  });

  it('says who reads it only in notices that have someone to call', async () => {
    const stage = await open('en');
    await stage.tap('[data-question="alone"] input[value="false"], [data-question="alone"] label:last-of-type input');
    await stage.until(() => stage.root.querySelector('[data-notice="seen"]') !== null);
    expect(stage.words).not.to.contain('No one is reading this');
  });

  it('shows what the person agrees to in the source language too', async () => {
    const stage = await open('es');
    expect(stage.words).to.contain('¿Podemos compartirlo?').and.to.contain('May we share it?');
    expect(stage.words).to.contain('Esta traducción no es perfecta.');
  });

  it('shows it once in the source language', async () => {
    expect((await open('en')).root.querySelector('.consent-source')).to.equal(null);
  });
});
