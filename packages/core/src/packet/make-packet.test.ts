import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Submission } from '../submission/submission.ts';
import { makePacket } from './make-packet.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es', 'ar'],
  sections: [
    {
      id: 'start',
      questions: [
        { id: 'screen', type: 'yesNo', deviceOnly: true },
        { id: 'urgent', type: 'choices', role: 'today', choices: ['food', { value: 'other', other: true }] },
        { id: 'kind', type: 'choice', role: 'deadline-kind', choices: ['court', 'no'] },
        { id: 'day', type: 'date', role: 'deadline-date' },
        { id: 'name', type: 'text', role: 'name' },
        { id: 'speaks', type: 'language', role: 'language' },
      ],
    },
    {
      id: 'more',
      questions: [
        { id: 'story', type: 'longText', sensitive: true },
        { id: 'afraid', type: 'yesNo' },
        { id: 'people', type: 'group', repeat: { max: 5 }, questions: [{ id: 'age', type: 'number' }] },
        { id: 'share', type: 'consent' },
      ],
    },
  ],
  flags: [
    { id: 'court-soon', if: { '!!': [{ var: 'day' }] }, within: { date: 'day' } },
    { id: 'near', if: { '<': [{ daysUntil: { var: 'day' } }, 3] }, within: '2-days' },
    { id: 'hungry', if: { in: ['food', { var: 'urgent' }] }, within: 'now' },
    { id: 'seen', if: { '!': [{ var: 'screen' }] }, within: 'now' },
  ],
};
const messages = {
  en: {
    sections: { start: { title: 'Start' }, more: { title: 'More' } },
    questions: {
      urgent: { label: 'What do you need today?', choices: { food: 'Food', other: 'Other' } },
      kind: { label: 'A date?', choices: { court: 'Court', no: 'No' } },
      story: { label: 'Tell us more.' },
      people: { label: 'Who?' },
      age: { label: 'Age' },
      share: { label: 'May we share?' },
    },
    flags: { hungry: { label: 'Has no food', action: 'Call today' } },
  },
  es: { questions: { urgent: { choices: { food: 'Comida' } } } },
};
const submission: Submission = {
  format: 'open-intake/1',
  id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
  form: { id: 'small', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
  language: 'ar',
  answers: {
    urgent: ['food', { value: 'other', text: 'حليب' }],
    kind: 'court',
    day: { year: 2026, month: 11, day: 24 },
    name: 'أمل',
    speaks: 'ar',
    story: '<b>قصة</b>',
    people: [{ age: 4 }, { age: 9 }],
  },
  skipped: { '/afraid': 'prefer-not' },
};
const packetOf = (changes: Partial<Submission> = {}, language = 'en', today: string | undefined = '2026-11-22') =>
  makePacket({ submission: { ...submission, ...changes }, form, messages, language, today });

describe('makePacket', () => {
  it('puts what is needed today first, with codes and the own words of the client', () => {
    expect(packetOf().today).toEqual([
      { text: 'Food', lang: 'en', dir: 'ltr', code: 'food' },
      { text: 'Other', lang: 'en', dir: 'ltr', code: 'other' },
      { text: 'حليب', lang: 'ar', dir: 'rtl', own: true },
    ]);
  });

  it("uses the reader's words and says where it had to fall back", () => {
    expect(packetOf({}, 'es').today.map(({ text, lang }) => [text, lang])).toEqual([
      ['Comida', 'es'],
      ['Other', 'en'],
      ['حليب', 'ar'],
    ]);
  });

  it('says who asks and which language to speak', () => {
    expect(packetOf().client).toEqual({
      name: { text: 'أمل', lang: 'ar', dir: 'rtl', own: true },
      language: { tag: 'ar', text: { text: 'Arabic', lang: 'en', dir: 'ltr', code: 'ar' } },
      reads: 'ar',
      access: [],
      filledBy: 'self',
    });
  });

  it('passes on that a date is not sure, also where it must not be missed', () => {
    const day = { year: 2026, month: 11, day: 24, approx: true };
    expect(packetOf({ answers: { ...submission.answers, day } }).dates[0]).toMatchObject({ daysLeft: 2, approx: true });
  });

  it.each([
    [undefined, []],
    [{ pageTranslated: true, mood: 'calm' }, ['page-translated']],
    [{ test: 'yes', pageTranslated: 1 }, []],
    [{ test: true, pageTranslated: true }, ['test', 'page-translated']],
  ])('understands of the notes %j %j', (notes, understood) => {
    expect(packetOf(notes === undefined ? {} : { notes }).notes).toEqual(understood);
  });

  it('D66 shows the answers to another version, and says so', () => {
    const packet = packetOf({ form: { ...submission.form, version: '0.9.0' } });
    expect(packet.problems).toContainEqual({ code: 'stale-form', path: '' });
    expect(packet.client.name?.text).toBe('أمل');
  });

  it('leaves a second question of a role that has one place in its section', () => {
    const nickname = { id: 'nickname', type: 'text', role: 'name' } as const;
    const sections = [...form.sections, { id: 'last', questions: [nickname] }];
    const answers = { name: 'Amal', nickname: 'Mimi' };
    const packet = makePacket({
      submission: { ...submission, answers },
      form: { ...form, sections },
      messages,
      language: 'en',
    });
    expect(packet.client.name?.text).toBe('Amal');
    expect(packet.sections.map(({ id, items }) => [id, items[0]?.values[0]?.text])).toEqual([['last', 'Mimi']]);
  });

  it('keeps who filled it in in its section where the codes are not those of the envelope', () => {
    const who = { id: 'who', type: 'choice', choices: ['my-sister'], role: 'filled-by' } as const;
    const last = { id: 'last', questions: [{ ...who, choices: [...who.choices] }] };
    const packet = makePacket({
      submission: { ...submission, answers: { who: 'my-sister' } },
      form: { ...form, sections: [...form.sections, last] },
      messages,
      language: 'en',
    });
    expect([packet.client.filledBy, packet.sections[0]?.items[0]?.values[0]?.code]).toEqual([undefined, 'my-sister']);
  });

  it('takes the language of the form for nobody’s spoken one', () => {
    const { client } = packetOf({ answers: {}, skipped: { '/speaks': 'not-now' } });
    expect([client.language, client.reads]).toEqual([undefined, 'ar']);
  });

  it.each([
    ['no', 'ar'],
    ['another', undefined],
    [undefined, undefined],
  ])(
    'reads from the answer %s about an interpreter, where only those who want another language are asked',
    (answer, tag) => {
      const questions = [
        { id: 'helped', type: 'choice', role: 'interpreter', choices: ['no', 'another'] },
        { id: 'spoken', type: 'language', role: 'language', showIf: { '===': [{ var: 'helped' }, 'another'] } },
      ] as const;
      const sections = [
        { id: 'talk', questions: questions.map((question) => ({ ...question })) },
      ] as FormDefinition['sections'];
      const answers = answer === undefined ? {} : { helped: answer };
      const packet = makePacket({
        submission: { ...submission, answers, skipped: {} },
        form: { ...form, sections, flags: [] },
        messages,
        language: 'en',
      });
      expect(packet.client.language?.tag).toBe(tag);
    },
  );

  it.each([
    ['skipped', { skipped: { '/who': 'not-now' } }, undefined],
    [
      'skipped, whatever stands in the envelope by itself',
      { filledBy: 'self', skipped: { '/who': 'not-now' } },
      undefined,
    ],
    [
      'skipped, and the page says that a worker does it',
      { filledBy: 'worker', skipped: { '/who': 'not-now' } },
      'worker',
    ],
    ['answered', { answers: { who: 'self' } }, 'self'],
  ] as const)('knows who filled it in only from who said it: %s', (_, changes, filledBy) => {
    const who = { id: 'who', type: 'choice', choices: ['self', 'with-help'], role: 'filled-by' } as const;
    const asking = { ...form, sections: [{ id: 'first', questions: [{ ...who, choices: [...who.choices] }] }] };
    const packet = makePacket({ submission: { ...submission, answers: {}, ...changes }, form: asking, messages });
    expect(packet.client.filledBy).toBe(filledBy);
  });

  it('keeps the own words of the client as typed, in their language', () => {
    const story = packetOf().sections.find((section) => section.id === 'more')?.items[0];
    expect(story?.values).toEqual([{ text: '<b>قصة</b>', lang: 'ar', dir: 'rtl', own: true }]);
    expect(story?.sensitive).toBe(true);
  });

  it('knows the language of a text that is not in the language of the form', () => {
    const items = packetOf({ textLanguage: { '/story': 'fr' } }).sections.flatMap((section) => section.items);
    expect(items.find((item) => item.id === 'story')?.values[0]?.lang).toBe('fr');
  });

  it('shows the rows of a group with their numbers', () => {
    const items = packetOf()
      .sections.flatMap((section) => section.items)
      .filter((item) => item.id === 'age');
    expect(items.map(({ path, row, group, values }) => [path, row, group?.text, values[0]?.text])).toEqual([
      ['/people/0/age', 0, 'Who?', '4'],
      ['/people/1/age', 1, 'Who?', '9'],
    ]);
  });

  it('counts the days to a date that must not be missed', () => {
    expect(packetOf().dates).toEqual([
      { what: { text: 'Court', lang: 'en', dir: 'ltr' }, kind: 'court', date: '2026-11-24', daysLeft: 2 },
    ]);
  });

  it('gives a date that is not exact without days', () => {
    expect(packetOf({ answers: { day: { year: 2026, month: 12 } } }).dates[0]).not.toHaveProperty('daysLeft');
  });

  it('orders flags by urgency and never fires one on what it cannot know', () => {
    expect(packetOf().flags.map(({ id, within, date }) => [id, within, date])).toEqual([
      ['hungry', 'now', undefined],
      ['court-soon', '1-day', '2026-11-24'],
      ['near', '2-days', undefined],
    ]);
  });

  it('fires no flag that hangs on the day when the day is not known', () => {
    const packet = makePacket({ submission, form, messages, language: 'en' });
    expect(packet.flags.map((flag) => flag.id)).toEqual(['hungry', 'court-soon']);
  });

  it('lists what was skipped with its reason', () => {
    expect(packetOf().skipped).toEqual([
      { path: '/afraid', question: { text: 'afraid', lang: 'und', dir: 'ltr' }, reason: 'prefer-not' },
    ]);
  });

  it('has no problems with a good submission', () => {
    expect(packetOf().problems).toEqual([]);
  });

  it('leaves nothing out of what does not fit', () => {
    const packet = packetOf({ answers: { urgent: 'castle', day: 'soon', people: 'two', extra: { a: 1 } } });
    expect(packet.sections.flatMap((section) => section.items).map((item) => item.values[0]?.text)).toEqual([
      'soon',
      'two',
      '{"a":1}',
    ]);
    expect(packet.today[0]?.text).toBe('castle');
    expect(packet.problems.map((problem) => problem.path).sort()).toEqual(['/day', '/extra', '/people', '/urgent']);
  });

  it('puts the one need that was picked first, and leaves the order of several to the client', () => {
    const needs = {
      ...form,
      sections: [{ id: 'n', questions: [{ id: 'needs', type: 'choices', role: 'needs', choices: ['food', 'home'] }] }],
    } satisfies FormDefinition;
    const first = (picked: readonly string[]) =>
      makePacket({ submission: { ...submission, answers: { needs: picked } }, form: needs }).first?.code;
    expect([first(['home']), first(['food', 'home'])]).toEqual(['home', undefined]);
  });

  it('is made of a submission and its form alone: by ids and codes, for a reader of the first language', () => {
    const packet = makePacket({ submission, form });
    expect([packet.language, packet.today[0]?.text]).toEqual(['en', 'food']);
  });

  it('takes the day of the receipt when no other is given', () => {
    const receipt = { code: '7K3M-9QXR', receivedAt: '2026-11-23T09:00:00Z' };
    const packet = makePacket({ submission, form, messages, language: 'en', receipt });
    expect([packet.code, packet.dates[0]?.daysLeft]).toEqual(['7K3M-9QXR', 1]);
  });

  it('has the calculated values in its texts', () => {
    const counted = {
      ...form,
      sections: [{ id: 'n', questions: [{ id: 'rooms', type: 'number' }] }],
      values: { twice: { '+': [600, { var: 'rooms' }] } },
    } satisfies FormDefinition;
    const packet = makePacket({
      submission: { ...submission, answers: { rooms: 600 } },
      form: counted,
      messages: { en: { questions: { rooms: { label: 'Rooms, of {{twice}}' } } } },
      language: 'en',
    });
    expect(packet.sections[0]?.items[0]?.question.text).toBe('Rooms, of 1200');
  });
});
