import { describe, expect, it } from 'vitest';
import { claimWordsIn } from './claim-words.ts';
import { unsafeSentences } from './unsafe-sentences.ts';

const kinds = (language: string, text: string, namesContact = true) =>
  unsafeSentences(text, claimWordsIn(language)!, namesContact).map(({ kind }) => kind);

describe.each([
  [
    'en',
    {
      legal: [
        'Your landlord cannot lock you out.',
        'By law you have time.',
        'You have the right to stay.',
        'An eviction takes weeks.',
        'Go to court on that day.',
        'Keep the paper, and show it to the judge.',
      ],
      benefit: ['SNAP helps with food.', 'Your benefits may change.', 'WIC is for small children.'],
      immigration: ['This is not a public charge.', 'ICE may not come in.', 'A visa is not needed.'],
      'must-leave': [
        'You must leave today.',
        'You have to move out by Friday.',
        'They need to vacate.',
        'She really should leave now.',
        'In that case you will have to leave.',
      ],
      verdict: [
        'You qualify for SNAP.',
        "You're eligible.",
        'You may be eligible.',
        'You do not qualify.',
        'They are entitled to it.',
      ],
      fine: [
        'Keep the paper.',
        'Please keep every paper.',
        'Do not miss the date.',
        'Never miss your court date.',
        'Keep the paper, and do not miss the date.',
        'Call legal help.',
        'Call free legal help now.',
        'We do not ask about immigration status.',
        'A visa does not matter here.',
        'Do you have to leave?',
        'Do you qualify?',
        'If you have to leave, call us.',
        'You do not have to leave.',
        'Ask us if you qualify.',
        'Is that right? We call you right away.',
        'We can help with legal problems.',
        'Snap a picture of it.',
        'I have to leave today.',
      ],
    },
  ],
  [
    'es',
    {
      legal: [
        'La ley le da tiempo.',
        'Un desalojo toma semanas.',
        'Su casero no puede cambiar la llave.',
        'Vaya a la corte ese día.',
        'Guarde el papel y muéstrelo al juez.',
      ],
      benefit: ['SNAP ayuda con la comida.', 'Sus beneficios pueden cambiar.'],
      immigration: ['Esto no es una carga pública.', 'ICE no puede entrar.', 'No afecta su estatus migratorio.'],
      'must-leave': [
        'Debe irse hoy.',
        'Usted tiene que salir de su casa.',
        'Hay que desocupar el viernes.',
        'Tiene que dejar su casa.',
      ],
      verdict: [
        'Usted califica.',
        'Usted no califica.',
        'Puede ser elegible.',
        'Tiene derecho a comida.',
        'Cumple con los requisitos.',
      ],
      fine: [
        'Guarde el papel.',
        'No falte a la fecha.',
        'Guarde todos los papeles y no pierda la fecha.',
        'Llame a ayuda legal.',
        'Llame a la línea de ayuda legal hoy mismo.',
        'No le preguntamos su estatus migratorio.',
        'Su visa no importa aquí.',
        '¿Tiene que irse hoy?',
        '¿Califica?',
        'Si tiene que irse, llámenos.',
        'No tiene que irse.',
        'Tengo que irme hoy.',
        'Se puede evitar el corte si avisamos pronto.',
        'Doble a la derecha.',
      ],
    },
  ],
])('sentences in %s', (language, { fine, ...found }) => {
  it.each(Object.entries(found).flatMap(([kind, sentences]) => sentences.map((sentence) => [kind, sentence] as const)))(
    'that speak of %s: %s',
    (kind, sentence) => {
      expect(kinds(language, `First this. ${sentence} Then that.`)).toEqual([kind]);
    },
  );

  it.each(fine)('that are fine: %s', (sentence) => {
    expect(kinds(language, sentence)).toEqual([]);
  });
});

it('a call for legal help says whom', () => {
  expect(kinds('en', 'Call legal help.', false)).toEqual(['nobody-to-call']);
  expect(kinds('en', 'Call legal help: {{line}}.', false)).toEqual([]);
  expect(kinds('es', 'Llame a ayuda legal.', false)).toEqual(['nobody-to-call']);
});

it('languages have their lists by their first tag', () => {
  expect([claimWordsIn('es-MX'), claimWordsIn('so')]).toEqual([claimWordsIn('es'), undefined]);
});
