import type { Agency, FormDefinition } from '@open-intake/core';

/** A form with every screen in it and nothing more: for tests of navigation and delivery. */
export const smallForm: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es', 'en-XB'],
  sections: [
    {
      id: 'first',
      questions: [
        {
          id: 'urgent',
          type: 'choices',
          role: 'needs',
          choices: ['food', 'sleep', { value: 'none', exclusive: true }],
        },
        { id: 'age', type: 'number', min: 0, max: 120, integer: true },
      ],
    },
    {
      id: 'you',
      questions: [
        { id: 'name', type: 'text', role: 'name' },
        { id: 'contact', type: 'contactSafety', role: 'contact' },
        { id: 'words', type: 'longText', sensitive: true },
      ],
    },
  ],
  notices: [{ id: 'crisis', showIf: { in: ['sleep', { var: 'urgent' }] }, contacts: ['988'] }],
};

const en = {
  title: 'Small',
  sections: { first: { title: 'Today' }, you: { title: 'You' } },
  questions: {
    urgent: { label: 'What do you need?', choices: { food: 'Food', sleep: 'A place to sleep', none: 'None of these' } },
    age: { label: 'How old are you?' },
    name: { label: 'What should we call you?', hint: 'It can be any name.' },
    contact: { label: 'How can we reach you?' },
    words: { label: 'Tell us more.', why: 'So that we understand.' },
  },
  notices: { crisis: { title: 'A bed tonight', body: 'You can call now.' } },
};

const es = {
  title: 'Pequeño',
  sections: { first: { title: 'Hoy' }, you: { title: 'Usted' } },
  questions: {
    urgent: { label: '¿Qué necesita?', choices: { food: 'Comida', sleep: 'Un lugar para dormir', none: 'Ninguno' } },
    age: { label: '¿Cuántos años tiene?' },
    name: { label: '¿Cómo le llamamos?', hint: 'Puede ser cualquier nombre.' },
    contact: { label: '¿Cómo le contactamos?' },
    words: { label: 'Cuéntenos más.', why: 'Para entender.' },
  },
  notices: { crisis: { title: 'Una cama esta noche', body: 'Puede llamar ahora.' } },
};

/** Every text between Arabic letters, so that whatever stands on the wrong side shows. */
export function mirrored<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string') return `ء ${tree} ي` as Tree;
  return Object.fromEntries(
    Object.entries(tree as object).map(([key, value]) => [key, mirrored(value as unknown)]),
  ) as Tree;
}

export const smallMessages = { en, es, 'en-XB': mirrored(en) };

export const smallAgency: Agency = {
  format: 'open-intake-agency/1',
  name: { en: 'Lakeside', es: 'Vecinos' },
  timeZone: 'America/Chicago',
  phone: { label: { en: 'Front desk' }, phone: '312 555 0100' },
  contacts: [
    {
      id: '988',
      label: { en: 'Crisis line' },
      voice: { number: '988', languages: ['en'], interpreters: true },
      text: { number: '988', languages: ['en', 'es'] },
    },
  ],
  hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
  exitUrl: 'https://weather.example/',
  retentionDays: 90,
  languages: ['en', 'es', 'en-XB'],
  accent: '#1b5e6b',
};
