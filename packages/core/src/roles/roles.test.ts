import { describe, expect, it } from 'vitest';
import { checkSession } from '../checks/check-session.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { seenTexts } from '../seen/seen-texts.ts';
import { createSession } from '../session/create-session.ts';
import { answerByRole, questionByRole } from './by-role.ts';
import { hasSafeWay, lacksPlan, reaching } from './reaching.ts';
import { shortRoad } from './short-road.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'test',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'home', type: 'group', questions: [{ id: 'inner', type: 'text', role: 'name' }] },
        { id: 'called', type: 'text', role: 'name', required: true },
        { id: 'reach', type: 'contactSafety', role: 'contact' },
        { id: 'wants', type: 'choices', choices: ['food'], role: 'needs', showIf: { '!=': [{ var: 'called' }, null] } },
      ],
    },
  ],
};

const filling = (answers: Readonly<Record<string, unknown>> = {}) =>
  createSession({ form, answers, language: 'en', now: () => new Date('2026-11-22T12:00:00Z'), newId: () => 'x' });

describe('questions by role', () => {
  it('are found outside of groups, with their answers', () => {
    expect(questionByRole(form, 'name')?.id).toBe('called');
    expect(answerByRole(filling({ called: 'Lu' }), 'name')).toBe('Lu');
    expect(answerByRole(filling(), 'today')).toBeUndefined();
  });

  it('make the short road, as far as the form shows them', () => {
    expect(shortRoad(filling()).map(({ id }) => id)).toEqual(['called', 'reach']);
    expect(shortRoad(filling({ called: 'Lu' })).map(({ id }) => id)).toEqual(['called', 'reach', 'wants']);
  });

  it('make a short road that asks for the language and for today where the form does', () => {
    const asking: FormDefinition = {
      ...form,
      sections: [
        ...form.sections,
        {
          id: 'more',
          questions: [
            { id: 'speaks', type: 'language', role: 'language' },
            { id: 'now', type: 'choices', choices: ['food'], role: 'today' },
          ],
        },
      ],
    };
    const session = createSession({ form: asking, now: () => new Date('2026-11-22T12:00:00Z'), newId: () => 'x' });
    expect(shortRoad(session).map(({ id }) => id)).toEqual(['called', 'speaks', 'reach', 'now']);
  });

  it('say that nobody can be reached, at the question that asks', () => {
    const session = filling();
    const asked = reaching(session);
    expect(hasSafeWay(session)).toBe(false);
    expect(lacksPlan(session, [form.sections[0]!.questions[1]!])).toBe(false);
    expect(lacksPlan(session, [asked!.question])).toBe(true);
    expect(session.state.issues).toEqual([{ code: 'no-safe-way', path: '/reach' }]);
  });
});

describe('a filling', () => {
  it('may leave required questions open only when it is sent in part', () => {
    expect(checkSession(filling(), '2026-11-22T12:00', false)).toMatchObject([{ code: 'required', path: '/called' }]);
    expect(checkSession(filling(), '2026-11-22T12:00', true)).toEqual([]);
  });

  it('notes the exact words that were read', () => {
    const words = { en: { questions: { called: { label: 'Your name?' } } } };
    const [seen] = seenTexts(filling(), words, [form.sections[0]!.questions[1]!]);
    expect(seen?.[1]).toContain('Your name?');
  });
});
