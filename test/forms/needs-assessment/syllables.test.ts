import { describe, expect, it } from 'vitest';
import { englishSyllables, spanishSyllables } from './syllables.ts';

describe('syllables', () => {
  it.each([
    ['you', 1],
    ['phone', 1],
    ['scares', 1],
    ['picked', 1],
    ['needed', 2],
    ['places', 2],
    ['table', 2],
    ['someone', 2],
    ['people', 2],
    ['diapers', 3],
    ['benefits', 3],
    ['interpreter', 4],
    ['immigration', 4],
  ])('of the English word %s are %i', (word, syllables) => {
    expect(englishSyllables(word)).toBe(syllables);
  });

  it.each([
    ['qué', 1],
    ['soy', 1],
    ['quiere', 2],
    ['ayuda', 3],
    ['día', 2],
    ['lee', 2],
    ['guerra', 2],
    ['teléfono', 4],
    ['inmigración', 4],
    ['comunicarnos', 5],
    ['identificación', 6],
  ])('of the Spanish word %s are %i', (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables);
  });
});
