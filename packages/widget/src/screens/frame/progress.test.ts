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
    { id: 'one', questions: [{ id: 'wants', type: 'yesNo' }] },
    { id: 'two', questions: [{ id: 'more', type: 'text', showIf: { '===': [{ var: 'wants' }, true] } }] },
    {
      id: 'rest',
      continues: true,
      questions: [{ id: 'also', type: 'text', showIf: { '===': [{ var: 'wants' }, true] } }],
    },
    { id: 'three', questions: [{ id: 'last', type: 'text' }] },
  ],
};
const titles = { one: { title: 'One' }, two: { title: 'Two' }, rest: { title: 'More' }, three: { title: 'Three' } };
const messages = {
  title: 'Small',
  sections: titles,
  questions: { wants: { label: 'W' }, more: { label: 'M' }, also: { label: 'A' }, last: { label: 'L' } },
};

async function staged(): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/forms/small', () => Response.json(form));
  server.overrides.set('/messages/en', () => Response.json(messages));
  return intakeStage({ server });
}

const progress = (stage: IntakeStage) => stage.root.querySelector('.progress')?.textContent?.trim();

describe('progress', () => {
  afterEach(clearIntakeStage);

  it('never grows: it is of all parts, and passes those that are not asked', async () => {
    const stage = await staged();
    await stage.walkTo('wants');
    await stage.until(() => stage.part('next') !== null);
    expect(progress(stage)).to.equal('Part 1 of 3 · One');
    await stage.tapPart('next');
    await stage.until(() => progress(stage) === 'Part 3 of 3 · Three');
    await stage.tapPart('back');
    await stage.tap('input[value="yes"], input[value="true"]');
    await stage.tapPart('next');
    await stage.until(() => progress(stage) === 'Part 2 of 3 · Two');
    await stage.tapPart('next');
    await stage.until(() => progress(stage) === 'Part 2 of 3 · More');
  });

  it('says before the first question about how long it takes', async () => {
    const stage = await intakeStage();
    expect(stage.words).to.contain('It takes about 2 minutes.');
  });
});
