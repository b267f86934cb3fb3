import { expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

it.each([
  ['es', undefined, 'es'],
  ['spa', 'Spanish', 'es'],
  ['EN_us', undefined, 'en-US'],
  ['English', undefined, 'en'],
  [undefined, 'Polish', 'pl'],
  [undefined, ' Cantonese ', 'yue'],
  [undefined, 'American Sign Language', 'ase'],
  ['quc', undefined, 'quc'],
  ['12', 'Urdu', 'ur'],
  ['', 'Klingonese', undefined],
  [undefined, undefined, undefined],
  [undefined, 'constructor', undefined],
])('knows a language by code %j and name %j', (code, name, tag) => expect(languageOf(code, name)).toBe(tag));
