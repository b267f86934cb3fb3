import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import type { Question } from '../questions/question.ts';
import { createSession } from './create-session.ts';
import type { Layout, Session } from './session.types.ts';

const answered = (id: string) => ({ '!=': [{ var: id }, null] });

/** 1,000 questions in 10 sections, each but the first of every ten on the condition that the one before is answered. */
function longForm(): FormDefinition {
  const questions = Array.from({ length: 1000 }, (_, at): Question => {
    const question: Question = { id: `q${at}`, type: 'text' };
    return at % 10 === 0 ? question : { ...question, showIf: answered(`q${at - 1}`) };
  });
  const sections = Array.from({ length: 10 }, (_, at) => ({
    id: `part${at}`,
    questions: questions.slice(at * 100, at * 100 + 100),
  }));
  return { format: 'open-intake/1', id: 'long', version: '1.0.0', languages: ['en'], sections };
}

const startIn = (layout: Layout) =>
  createSession({ form: longForm(), layout, now: () => new Date(0), newId: () => 'id' });

/** How many rules an answer makes the session run. */
function costOf(session: Session, path: string, value: unknown): number {
  const before = session.evaluations;
  session.dispatch({ type: 'answer', path, value });
  return session.evaluations - before;
}

describe.each(['question', 'section', 'page'] as const)(
  'a form of 1,000 questions with 900 conditions, by %s',
  (layout) => {
    const start = () => startIn(layout);

    it('evaluates each condition once to begin with', () => {
      expect(start().evaluations).toBe(900);
    });

    it('evaluates what depends on an answer and nothing else', () => {
      expect(costOf(start(), '/q500', 'yes')).toBe(1);
    });

    it('evaluates nothing for an answer on which nothing depends', () => {
      const session = start();
      session.dispatch({ type: 'answer', path: '/q9', value: 'x' });
      expect(costOf(session, '/q9', 'y')).toBe(0);
    });

    it('follows a chain only as far as something really changes', () => {
      const session = start();
      for (let at = 500; at < 509; at++) session.dispatch({ type: 'answer', path: `/q${at}`, value: 'yes' });
      expect(costOf(session, '/q500', undefined)).toBe(9);
    });

    it('makes no screen anew but those of the section that an answer changes', () => {
      const session = start();
      const before = session.state.screens;
      session.dispatch({ type: 'answer', path: '/q500', value: 'yes' });
      const others = session.state.screens.filter((screen) => screen.section.id !== 'part5' && screen.id !== 'page');
      expect(others.filter((screen) => !before.includes(screen))).toEqual([]);
    });

    it('evaluates nothing for skips, places and languages', () => {
      const session = start();
      const before = session.evaluations;
      session.dispatch({ type: 'skip', path: '/q10' });
      session.dispatch({ type: 'next' });
      session.dispatch({ type: 'language', language: 'es' });
      session.dispatch({ type: 'review' });
      expect(session.evaluations).toBe(before);
    });
  },
);

describe('a household of 50', () => {
  const inRow: Question[] = [
    { id: 'age', type: 'number' },
    { id: 'school', type: 'text', showIf: { '<': [{ var: 'age' }, 18] } },
  ];
  const form: FormDefinition = {
    format: 'open-intake/1',
    id: 'household',
    version: '1.0.0',
    languages: ['en'],
    sections: [{ id: 'part', questions: [{ id: 'people', type: 'group', repeat: { max: 50 }, questions: inRow }] }],
  };

  it('evaluates the conditions of the row that was answered, not of the others', () => {
    const people = Array.from({ length: 50 }, () => ({ age: 30 }));
    const session = createSession({ form, answers: { people }, now: () => new Date(0), newId: () => 'id' });
    const before = session.evaluations;
    session.dispatch({ type: 'answer', path: '/people/7/age', value: 9 });
    expect(session.evaluations - before).toBe(1);
  });
});
