import type { Packet, PacketItem, PacketText } from '@open-intake/core';

const en = (text: string): PacketText => ({ text, lang: 'en', dir: 'ltr' });
const own = (text: string, lang = 'ar', dir: 'ltr' | 'rtl' = 'rtl') => ({ text, lang, dir, own: true });
const item = (id: string, question: string, ...values: PacketItem['values']): PacketItem => ({
  id,
  path: `/${id}`,
  type: 'choices',
  sensitive: false,
  question: en(question),
  values,
});

/** An invented person's packet with every slot filled, in English from an Arabic form. For tests and pictures. */
export const samplePacket: Packet = {
  language: 'en',
  id: '0190a6c2-7d1e-7c3a-9d53-0d1f6f2c9a10',
  code: 'K7TM-2Q9X',
  receivedAt: '2026-11-22T15:04:00Z',
  form: { id: 'needs-assessment', version: '1.0.0' },
  partial: false,
  notes: [],
  client: {
    name: { text: 'أمينة', lang: 'ar', dir: 'rtl' },
    language: { tag: 'ar', text: en('Arabic') },
    reads: 'ar',
    interpreter: item('interpreter', 'Do you want an interpreter when we talk?', { ...en('Yes'), code: 'yes' }),
    access: [
      item('interpreter-wish', 'What should we know when we pick your interpreter?', {
        ...en('A woman'),
        code: 'woman',
      }),
      item('access', 'Do you want help with any of these?', { ...en('A quiet room'), code: 'quiet' }),
    ],
    filledBy: 'with-help',
  },
  contactSafety: {
    ways: [
      {
        way: 'call',
        to: '312 555 0142',
        messageOk: false,
        nameOk: false,
        othersSee: true,
        ifOther: 'use-name',
        alias: 'Huda',
      },
      { way: 'text', to: '312 555 0142', messageOk: true, nameOk: 'unknown', othersSee: false },
      { way: 'trusted-person', to: '773 555 0119', person: 'Mariam', messageOk: true, nameOk: true, othersSee: false },
    ],
    clientWill: ['visit'],
    times: ['mornings'],
    note: 'اتصلوا بعد الساعة 9 فقط',
  },
  contactVerdict: {
    start: 'ways',
    ways: [
      { way: 'call', message: false },
      { way: 'text', message: true },
      { way: 'trusted-person', message: true },
    ],
  },
  today: [en('A place to sleep'), en('Baby food or diapers')],
  first: en('A place to live'),
  strengths: [en('Family or friends'), en('I speak more than one language')],
  dates: [{ what: en('The day I must leave my home'), date: '2026-11-25', daysLeft: 3 }],
  flags: [
    {
      id: 'no-place-tonight',
      label: en('No place to sleep tonight'),
      action: en('Call the shelter line with the person.'),
      within: 'same-day',
    },
    {
      id: 'must-leave',
      label: en('Must leave home soon'),
      action: en('Ask legal help to call back.'),
      within: '1-day',
      date: '2026-11-25',
    },
  ],
  sections: [
    {
      id: 'needs',
      title: en('What you want help with'),
      items: [
        item(
          'needs',
          'What do you want help with?',
          { ...en('A place to live'), code: 'home' },
          { ...en('Child care'), code: 'child-care' },
        ),
        item(
          'own-words',
          'Tell us more in your own words, if you like.',
          own('قال المالك يجب أن نغادر يوم الأربعاء 😟\nطفلي عمره ستة أشهر.'),
        ),
      ],
    },
    {
      id: 'home',
      title: en('Home'),
      items: [
        item('sleep', 'Where will you sleep tonight?', { ...en('I do not know yet'), code: 'unknown' }),
        {
          ...item('afraid', 'Is there someone who scares you or hurts you?', {
            ...en('I want to talk about it in person'),
            code: 'in-person',
          }),
          sensitive: true,
        },
        item('work', 'What work do you do?', { ...en('Something else'), code: 'other' }, own('خياطة')),
      ],
    },
    {
      id: 'family',
      title: en('Who should we plan for?'),
      items: [
        {
          ...item('age', 'Age', en('34')),
          path: '/household/0/age',
          type: 'number',
          group: en('Your children'),
          row: 0,
        },
        {
          ...item('age', 'Age', en('0')),
          path: '/household/1/age',
          type: 'number',
          group: en('Your children'),
          row: 1,
        },
      ],
    },
  ],
  skipped: [
    { path: '/benefits', question: en('Which of these do you get now?'), reason: 'prefer-not' },
    { path: '/area', question: en('What is the ZIP code or area where you stay?'), reason: 'dont-know' },
    { path: '/health-pay', question: en('How do you pay for a doctor?'), reason: 'not-now' },
  ],
  consents: [
    {
      id: 'share',
      decision: 'ask',
      textHash: 'sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
      language: 'ar',
      at: '2026-11-22T15:03:00Z',
      question: en('May we talk to other groups to get you help?'),
    },
  ],
  problems: [],
};
