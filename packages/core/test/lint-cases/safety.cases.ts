import type { Question } from '../../src/questions/question.ts';
import { asking, formOf, type LintCase, labelled, note, worded } from './lint-case.ts';

const first = '/sections/0/questions/0';
const label = '/en/questions/note/label';
const contact: Question = { id: 'contact', type: 'contactSafety' };
const share: Question = { id: 'share', type: 'consent', role: 'share' };
const legal: Question = { id: 'legal', type: 'choices', choices: ['a', { value: 'held', sensitive: true }] };
const alone: Question = { id: 'alone', type: 'yesNo', role: 'private-screen', deviceOnly: true };
const screen: Question = { id: 'screen', type: 'choice', role: 'private-screen', choices: ['alone', 'seen'] };
const noticed = (asked: Question) => ({
  form: formOf({ notices: [{ id: 'line', alone: true, showIf: { '!!': [{ var: 'note' }] } }] }, asked, note()),
});
const coded = (system: string, code: string) => asking({ ...note(), codes: [{ system, code, relation: 'related' }] });
const icd = 'http://hl7.org/fhir/sid/icd-10-cm';

const asks = (code: string, text: string, fine: string): LintCase => ({
  code,
  path: label,
  severity: 'error',
  has: labelled(text),
  hasNot: labelled(fine),
});
const idAsks = (code: string, id: string, fine: string): LintCase => ({
  code,
  path: `${first}/id`,
  severity: 'error',
  has: asking({ id, type: 'text' }),
  hasNot: asking({ id: fine, type: 'text' }),
});

const flagged = (words: { readonly label: string; readonly waiting?: string }, language = 'en') => ({
  form: { ...asking(note()).form, flags: [{ id: 'hungry', if: { '!!': [{ var: 'note' }] }, within: 'now' as const }] },
  messages: { [language]: { flags: { hungry: words } } },
});

/** What is found that can hurt people, or keep them from help. */
export const safetyCases: readonly LintCase[] = [
  {
    code: 'alone-not-asked',
    path: '/notices/0/alone',
    severity: 'error',
    has: noticed(alone),
    hasNot: noticed(screen),
  },
  {
    code: 'free-words-before-reporting',
    path: first,
    severity: 'warning',
    has: asking({ id: 'story', type: 'longText', sensitive: true }),
    hasNot: {
      form: formOf(
        { notices: [{ id: 'told', role: 'reporting', before: ['story'] }] },
        { id: 'story', type: 'longText', sensitive: true },
      ),
    },
  },
  {
    code: 'free-words-before-reporting',
    path: `${first.slice(0, -1)}1`,
    severity: 'warning',
    has: asking(
      { id: 'story', type: 'longText' },
      { id: 'more', type: 'text', role: 'own-words' },
      { id: 'told', type: 'notice', role: 'reporter-notice' },
    ),
    hasNot: asking(
      { id: 'story', type: 'longText' },
      { id: 'told', type: 'notice', role: 'reporter-notice' },
      { id: 'more', type: 'text', role: 'own-words' },
    ),
  },
  asks('asks-immigration-status', 'What is your immigration status?', 'Help with immigration'),
  asks('asks-immigration-status', 'Are you a citizen?', 'Do you live in this city?'),
  asks('asks-immigration-status', '¿Tiene papeles?', '¿Tiene comida?'),
  asks('asks-immigration-status', 'Do you have a visa?', 'We do not ask your immigration status.'),
  asks('asks-social-security', 'Social Security number', 'Security deposit'),
  asks('asks-social-security', 'Número de seguro social', 'Número de personas'),
  asks('asks-diagnosis', 'What is your diagnosis?', 'How do you feel?'),
  idAsks('asks-immigration-status', 'immigration-status', 'immigration-help'),
  idAsks('asks-social-security', 'clientSSN', 'clientName'),
  idAsks('asks-diagnosis', 'diagnosis_1', 'help_1'),
  {
    code: 'asks-diagnosis',
    path: `${first}/codes`,
    severity: 'error',
    has: coded(icd, 'F32.1'),
    hasNot: coded(icd, 'Z59.0'),
  },
  {
    code: 'asks-social-security',
    path: `${first}/codes`,
    severity: 'error',
    has: coded('http://hl7.org/fhir/sid/us-ssn', 'value'),
    hasNot: coded('http://loinc.org', '54899-0'),
  },
  {
    code: 'sensitive-without-why',
    path: '/en/questions/note/why',
    severity: 'error',
    has: worded({ label: 'Note' }, { sensitive: true }),
    hasNot: worded({ label: 'Note', why: 'So that we can help.' }, { sensitive: true }),
  },
  {
    code: 'required-without-reason',
    path: '/en/questions/note/errors/required',
    severity: 'error',
    has: worded({ label: 'Note' }, { required: true }),
    hasNot: worded({ label: 'Note', errors: { required: 'We cannot call you without it.' } }, { required: true }),
  },
  ...(
    [
      { id: 'share', type: 'consent' },
      { id: 'note', type: 'text', sensitive: true },
      { id: 'sign', type: 'signature' },
    ] as const satisfies readonly Question[]
  ).map(
    (question): LintCase => ({
      code: 'missing-skip',
      path: `${first}/required`,
      severity: 'warning',
      has: asking({ ...question, required: true }),
      hasNot: asking(question),
    }),
  ),
  {
    code: 'sensitive-default',
    path: `${first}/default`,
    severity: 'warning',
    has: asking({ ...note(), sensitive: true, default: 'x' }),
    hasNot: asking({ ...note(), default: 'x' }),
  },
  {
    code: 'no-way-to-reach',
    path: '/sections',
    severity: 'warning',
    has: asking(note()),
    hasNot: asking(note(), contact),
  },
  {
    code: 'contact-without-safety',
    path: first,
    severity: 'warning',
    has: asking({ id: 'mail', type: 'email' }),
    hasNot: asking({ id: 'mail', type: 'email' }, contact),
  },
  {
    code: 'flag-reaches-out',
    path: '/en/flags/hungry/waiting',
    severity: 'warning',
    has: flagged({ label: 'Has no food', waiting: 'Find food. Call them today.' }),
    hasNot: flagged({ label: 'Has no food', waiting: 'Find food. Have it ready.' }),
  },
  {
    code: 'flag-reaches-out',
    path: '/en/flags/hungry/label',
    severity: 'warning',
    has: flagged({ label: 'Call about food' }),
    hasNot: flagged({ label: 'Asks for a call about food' }),
  },
  {
    code: 'flag-reaches-out',
    path: '/es/flags/hungry/label',
    severity: 'warning',
    has: flagged({ label: 'Llame hoy' }, 'es'),
    hasNot: flagged({ label: 'Quiere una llamada' }, 'es'),
  },
  { code: 'no-consent', path: '/sections', severity: 'warning', has: asking(note()), hasNot: asking(note(), share) },
  {
    code: 'sensitive-choice-seen',
    path: `${first}/choices`,
    severity: 'warning',
    has: asking(legal, alone),
    hasNot: asking(alone, legal),
  },
  {
    code: 'asks-without-reason',
    path: first,
    severity: 'warning',
    has: worded({ label: 'Your letter' }, { type: 'file' }),
    hasNot: worded({ label: 'Your letter', why: 'We read it before we call.' }, { type: 'file' }),
  },
];
