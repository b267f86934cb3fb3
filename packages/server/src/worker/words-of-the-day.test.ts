import { type FormMessages, type Packet, shownText } from '@open-intake/core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { smallForm, smallMessages } from '../../test/small-form.ts';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { digest, envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const english = smallMessages.en as FormMessages;
/** The same form, with another label for one question. */
const reworded: Readonly<Record<string, FormMessages>> = {
  ...smallMessages,
  en: { ...english, questions: { ...english.questions, hungry: { label: 'Did you eat today?' } } },
};
const before = english.questions.hungry?.label;
const after = 'Did you eat today?';

/** What somebody sends who read these words. */
const whoRead = (messages: Readonly<Record<string, FormMessages>>) =>
  envelope({ hungry: true }, { shown: { hungry: digest(shownText(smallForm, 'hungry', messages, 'en')) } });

describe.each(databases)('the words a submission is read with, on $name', ({ database }) => {
  let clock: Date;
  beforeEach(async () => {
    await empty(database);
    clock = new Date('2026-11-22T12:00:00Z');
  });

  const publish = (messages: Readonly<Record<string, FormMessages>>, version = '1.0.0') => {
    clock = new Date(clock.getTime() + 60_000);
    return startTestIntake({ database, forms: [{ form: { ...smallForm, version }, messages }], now: () => clock });
  };
  const labelOf = async (intake: TestIntake, id: string) => {
    const packet = (await (await intake.worker(`/submissions/${id}/packet?language=en`)).json()) as Packet;
    return packet.sections.flatMap(({ items }) => items).find((item) => item.path === '/hungry')?.question.text;
  };

  it('stay those of its day when the agency words a question anew', async () => {
    const submission = whoRead(smallMessages);
    await (await publish(smallMessages)).post(submission);
    expect(await labelOf(await publish(reworded), submission.id)).toBe(before);
  });

  it('are those that were read, also when the page was opened before they changed', async () => {
    await publish(smallMessages);
    const intake = await publish(reworded);
    const [early, late] = [whoRead(smallMessages), whoRead(reworded)];
    await intake.post(early);
    await intake.post(late);
    expect([await labelOf(intake, early.id), await labelOf(intake, late.id)]).toEqual([before, after]);
  });

  it('stay those of its version when another is published', async () => {
    const submission = whoRead(smallMessages);
    await (await publish(smallMessages)).post(submission);
    expect(await labelOf(await publish(reworded, '2.0.0'), submission.id)).toBe(before);
  });

  it('are in a language too that was added later', async () => {
    const { es, ...onlyEnglish } = smallMessages;
    const submission = whoRead(onlyEnglish);
    await (await publish(onlyEnglish)).post(submission);
    const intake = await publish({ ...onlyEnglish, es: es as FormMessages });
    const packet = (await (await intake.worker(`/submissions/${submission.id}/packet?language=es`)).json()) as Packet;
    expect(packet.language).toBe('es');
    expect(packet.sections[0]?.title.lang).toBe('es');
  });
});
