import {
  contactsOf,
  everyQuestion,
  ownChoices,
  type Question,
  type Rule,
  references,
  type Section,
} from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { agency, form, messages } from './needs-assessment.ts';

const questions = [...everyQuestion(form)].map(({ question }) => question);
const idsOf = (list: readonly Question[]) => list.map(({ id }) => id);

/** Everything a rule hangs on, through calculated values too. */
function readsOf(rule: Rule): readonly string[] {
  return references(rule).flatMap(({ id }) => {
    const value = form.values?.[id];
    return value === undefined ? [id] : [id, ...readsOf(value)];
  });
}

/** Screens of a section that everybody sees, in the layout of one question a screen. */
function alwaysShown(section: Section): number {
  const shown = section.questions.filter(({ showIf }) => showIf === undefined).length;
  if (section.showIf !== undefined) return 0;
  return section.together ? Math.min(1, shown) : shown;
}

const codesOf = (question: Question) => [
  ...(question.codes ?? []),
  ...ownChoices(form, question).flatMap(({ codes }) => codes ?? []),
];

describe('the default form', () => {
  it('shows everybody at most 12 screens: the picker, how we use this, these, and the review', () => {
    const own = form.sections.map(alwaysShown).reduce((sum, screens) => sum + screens, 0);
    expect(own + 3).toBeLessThanOrEqual(12);
  });

  it('asks in the order in which it helps', () => {
    const asked = [
      'who',
      'private',
      'urgent',
      'needs',
      'first',
      'deadline',
      'name',
      'contact',
      'interpreter',
      'lang-speak',
      'access-help',
      'sleep',
      'strengths',
      'share',
    ];
    expect(idsOf(questions).filter((id) => asked.includes(id))).toEqual(asked);
  });

  it('has nothing that must be answered', () => {
    expect(idsOf(questions.filter(({ required }) => required))).toEqual([]);
  });

  it('lets no flag hang on what never leaves the device', () => {
    const onDevice = new Set(idsOf(questions.filter(({ deviceOnly }) => deviceOnly)));
    const flags = (form.flags ?? []).filter((flag) => readsOf(flag.if).some((id) => onDevice.has(id)));
    expect(flags.map(({ id }) => id)).toEqual([]);
  });

  it('reads in rules only what it asks or calculates', () => {
    const known = new Set([...idsOf(questions), ...Object.keys(form.values ?? {}), 'today']);
    const rules = [
      ...form.sections.map(({ showIf }) => showIf),
      ...questions.flatMap((question) => [question.showIf, ...ownChoices(form, question).map(({ showIf }) => showIf)]),
      ...Object.values(form.values ?? {}),
      ...(form.flags ?? []).map((flag) => flag.if),
      ...(form.notices ?? []).map(({ showIf }) => showIf),
    ];
    const unknown = rules
      .flatMap((rule) => (rule === undefined ? [] : references(rule).map(({ id }) => id)))
      .filter((id) => !known.has(id));
    expect(unknown).toEqual([]);
  });

  it('gives each role to one question, but wishes, which may stand twice', () => {
    const roles = questions.flatMap(({ role }) => (role === undefined ? [] : [role]));
    const once = roles.filter((role) => role !== 'access');
    expect(once.toSorted()).toEqual([
      'age',
      'area',
      'contact',
      'deadline-date',
      'deadline-kind',
      'documents',
      'filled-by',
      'first-need',
      'helper',
      'household',
      'interpreter',
      'language',
      'name',
      'needs',
      'own-words',
      'private-screen',
      'share',
      'strengths',
      'today',
    ]);
  });

  it('claims only three codes as the same concept', () => {
    const equivalent = questions.flatMap(codesOf).filter(({ relation }) => relation === 'equivalent');
    expect(equivalent.map(({ code }) => code).toSorted()).toEqual(['54588-9', '54899-0', '67875-5']);
  });

  it('codes nothing that someone says about fear or danger', () => {
    const never = new Set(['danger', 'afraid', 'keeps']);
    expect(questions.filter(({ id }) => never.has(id)).flatMap(codesOf)).toEqual([]);
  });

  it('names only contacts that the agency file has', () => {
    const named = [...(form.notices ?? []), ...questions].flatMap((item) =>
      'contacts' in item ? (item.contacts ?? []) : [],
    );
    const there = contactsOf(agency).map(({ id }) => id);
    expect(named.filter((contact) => !there.includes(contact))).toEqual([]);
  });

  it('keeps what gives someone away for those who are alone', () => {
    const hidden = questions.flatMap((question) =>
      ownChoices(form, question)
        .filter(({ showIf }) => showIf !== undefined && references(showIf).some(({ id }) => id === 'private'))
        .map(({ value }) => `${question.id}/${value}`),
    );
    expect(hidden).toEqual(['urgent/safe-place', 'needs/safety', 'legal/stay-safe']);
  });

  it('puts the needs under six headings', () => {
    const needs = questions.find(({ id }) => id === 'needs');
    expect(new Set(needs && ownChoices(form, needs).map(({ heading }) => heading)).size).toBe(6);
  });

  it('says before free text what cannot stay private and what not to write', () => {
    const reporting = form.notices?.find(({ role }) => role === 'reporting');
    const free = idsOf(questions.filter(({ type }) => type === 'longText'));
    expect(free.filter((id) => reporting?.before?.includes(id) !== true)).toEqual([]);
    expect(free.filter((id) => !/immigration status/.test(messages.en.questions[id]?.hint ?? ''))).toEqual([]);
  });

  it('stays small enough to be read before the first question', () => {
    expect(JSON.stringify(form).length).toBeLessThan(40_000);
  });
});
