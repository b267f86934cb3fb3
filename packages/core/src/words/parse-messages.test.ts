import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { messageIssues } from './message-issues.ts';
import { isMessagesError, type MessagesError } from './messages-error.ts';
import { parseMessages } from './parse-messages.ts';

/** Milliseconds of the quickest of five runs: other work on the machine does not count. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [{ id: 'start', questions: [{ id: 'sleep', type: 'choice', choices: ['own', 'outside'] }] }],
};
const words = {
  title: 'Tell us',
  sections: { start: { title: 'Start' } },
  questions: { sleep: { label: 'Where do you sleep?', choices: { own: 'My home', outside: 'Outside' } } },
};
const withLabel = (label: unknown) => ({ ...words, questions: { sleep: { ...words.questions.sleep, label } } });

function issuesOf(input: unknown, language = 'en'): readonly string[] {
  try {
    parseMessages(input, form, language, { linkHosts: ['agency.example'] });
    return [];
  } catch (error) {
    expect(isMessagesError(error)).toBe(true);
    return (error as MessagesError).issues.map((issue) => `${issue.path} ${issue.code}`);
  }
}

describe('parseMessages takes a label with', () => {
  it.each([
    ['D53 a script tag, as text', '<script>alert(1)</script>'],
    ['D54 markup that would run, as text', '<img src=x onerror=alert(1)><svg onload=x><math>'],
    ['D62 code in a placeholder, as text', '{constructor.constructor("return 1")()} {{constructor}}'],
    ['D63 an ICU plural, as text', '{n, plural, one {{n, plural, one {#}}} other {#}}'],
    ['D57 a link to a listed host', '[us](https://agency.example/help)'],
    ['a number to call', 'Call [988](tel:988).'],
    ['D61 an isolate that is closed', '\u2068Ana\u2069 said'],
    ['2,000 characters', 'x'.repeat(2000)],
  ])('%s', (_name, label) => {
    expect(issuesOf(withLabel(label))).toEqual([]);
  });
});

describe('parseMessages does not take a label with', () => {
  it.each([
    ['D55 a link that runs code', '[x](javascript:alert(1))', 'unsafe-link'],
    ['D56 a link with data', '[x](data:text/html,x)', 'unsafe-link'],
    ['D56 a VBScript link', '[x](vbscript:x)', 'unsafe-link'],
    ['D56 a tab in the scheme', '[x](java\tscript:x)', 'unsafe-link'],
    ['D57 a name before the host', '[x](https://agency.example@evil.example)', 'unsafe-link'],
    ['D57 an IP address', '[x](https://10.0.0.1/)', 'link-not-listed'],
    ['D57 punycode', '[x](https://xn--gency-6na.example)', 'link-not-listed'],
    ['a link in the clear', '[x](http://agency.example)', 'unsafe-link'],
    ['D58 brackets in brackets', '['.repeat(1000), 'markup-too-deep'],
    ['D59 2,001 characters', 'x'.repeat(2001), 'too-long'],
    ['D59 100 kB', 'x'.repeat(100_000), 'too-long'],
    ['D60 spaces only', '  ', 'blank-text'],
    ['D60 characters without width only', '\u200b\u200d', 'blank-text'],
    ['D61 a bidi override', 'abc\u202edef', 'bidi-control'],
    ['D61 an isolate that stays open', 'abc\u2067def', 'bidi-control'],
    ['a lone surrogate', 'a\ud800', 'bad-unicode'],
    ['an escape character', 'a\u001b[31m', 'control-character'],
    ['no text at all', 7, 'wrong-type'],
  ])('%s', (_name, label, code) => {
    expect(issuesOf(withLabel(label))).toEqual([`/questions/sleep/label ${code}`]);
  });

  it('D58 anything that takes long to read', () => {
    expect(fastest(() => issuesOf(withLabel('[a](b'.repeat(400))))).toBeLessThan(50);
  });
});

describe('parseMessages', () => {
  it('D49 needs every label in the source language', () => {
    expect(issuesOf({ ...words, questions: {} })).toEqual([
      '/questions/sleep/label missing-words',
      '/questions/sleep/choices/own missing-words',
      '/questions/sleep/choices/outside missing-words',
    ]);
  });

  it('D50 lets a translation be missing', () => {
    expect(issuesOf({ ...words, questions: {} }, 'es')).toEqual([]);
  });

  it.each([
    ['', ' empty'],
    ['{', ' bad-json'],
    ['{"title":"a","title":"b"}', '/title duplicate-key'],
    ['[]', ' wrong-type'],
  ])('does not read %j', (input, issue) => {
    expect(issuesOf(input)).toEqual([issue]);
  });

  it('reads JSON', () => {
    expect(parseMessages(JSON.stringify(words), form, 'en')).toEqual(words);
  });
});

it('messageIssues warns of what is missing and of what nobody asks', () => {
  const messages = {
    ...words,
    questions: { old: { label: 'Old' }, sleep: { label: '¿Dónde?', choices: { own: 'Mi casa' } } },
  };
  const warnings = messageIssues(messages, form, 'es').map((issue) => [issue.path, issue.code, issue.params.severity]);
  expect(warnings).toEqual([
    ['/questions/sleep/choices/outside', 'missing-words', 'warning'],
    ['/questions/old', 'unknown-question', 'warning'],
  ]);
});
