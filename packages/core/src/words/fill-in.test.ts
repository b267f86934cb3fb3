import { expect, it } from 'vitest';
import { fillIn } from './fill-in.ts';

it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
  ['{{ n }} people', { n: 4 }, 'en', '4 people'],
  ['{{n}}', { n: 12345.5 }, 'en', '12,345.5'],
  ['{{n}}', { n: 12345.5 }, 'es', '12.345,5'],
  ['{{year}}', { year: 2026 }, 'en', '2026'],
  ['{{n}}', { n: 12345 }, 'fa', '۱۲٬۳۴۵'],
  ['Hello {{name}}!', { name: 'مريم' }, 'en', 'Hello \u2068مريم\u2069!'],
  ['{{name}}', { name: '\u202eevil\u2069' }, 'en', '\u2068evil\u2069'],
  ['{{name}}', { name: '[Call](tel:1)' }, 'en', '\u2068[Call]\u2060(tel:1)\u2069'],
  ['{{name}}', { name: '{{n}}', n: 1 }, 'en', '\u2068{{n}}\u2069'],
  ['{{n}} {{text}} {{list}} {{yes}}', { n: null, text: '', list: [1], yes: true }, 'en', '… … … …'],
  ['{{n}}', { n: Number.POSITIVE_INFINITY }, 'en', '…'],
  ['{{constructor}} {{other}}', {}, 'en', '{{constructor}} {{other}}'],
])('fills %j with %j in %s', (text, values, language, filled) => {
  expect(fillIn(text, values, language)).toBe(filled);
});
