import { describe, expect, it } from 'vitest';
import { parseForm } from '../form/parse-form.ts';
import { shownText } from './shown-text.ts';
import { wordsRead } from './words-read.ts';

const form = parseForm({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [{ id: 'you', questions: ['name', 'age', 'pets'].map((id) => ({ id, type: 'text' })) }],
});
const edition = (name: string, labels: Readonly<Record<string, string>>) => ({
  name,
  messages: { en: { questions: Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, { label }])) } },
});
const first = edition('first', { name: 'Name?', age: 'Age?', pets: 'Pets?' });
const second = edition('second', { name: 'What is your name?', age: 'Age?', pets: 'Pets?' });
const third = edition('third', { name: 'What is your name?', age: 'How old are you?', pets: 'Pets?' });
const digest = (text: string) => `hash of ${text}`;

/** Which edition was read by somebody who saw these questions in the words of `messages`. */
async function found({ messages }: typeof first, ...ids: string[]): Promise<string> {
  const shown = Object.fromEntries(ids.map((id) => [id, digest(shownText(form, id, messages, 'en'))]));
  const editions = [third, second, first] as const;
  const [now, later] = await Promise.all([
    wordsRead(form, { language: 'en', shown }, [...editions], digest),
    wordsRead(form, { language: 'en', shown }, [...editions], (text) => Promise.resolve(digest(text))),
  ]);
  return now === later ? now.name : 'not the same by an asynchronous digest';
}

describe('the words that were read', () => {
  it('are those that agree with most of what was shown', async () => {
    expect([await found(first, 'name', 'age'), await found(second, 'name', 'age')]).toEqual(['first', 'second']);
  });

  it('are the newest among equals', async () => {
    expect(await found(first, 'pets')).toBe('third');
  });

  it('are the newest where nothing was shown, or nothing agrees', async () => {
    expect(await found(first)).toBe('third');
    const shown = { name: 'sha256-unknown' };
    expect((await wordsRead(form, { language: 'en', shown }, [second, first], digest)).name).toBe('second');
  });
});
