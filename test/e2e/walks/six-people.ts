import { type ContactSafety, type ContactWay, ownChoices, type Question } from '@open-intake/core';
import { form } from '../../forms/needs-assessment/needs-assessment.ts';
import type { Walker } from './walker.ts';

function reachedBy(way: Partial<ContactWay> & Pick<ContactWay, 'way' | 'to'>, more: Partial<ContactSafety> = {}) {
  return { times: [], clientWill: [], ways: [way], ...more };
}

const alone = { '/who': 'self', '/private': 'alone' };

/** A mother of two who shares her phone and has to leave home today. */
const mother: Walker = {
  language: 'es',
  says: {
    ...alone,
    '/urgent': ['food', 'sleep', 'safe-place'],
    '/needs': ['food', 'home', 'legal', 'safety'],
    '/first': 'home',
    '/deadline': 'leave-home',
    '/deadline-date': 'tomorrow',
    '/name': 'Rosario',
    '/contact': reachedBy(
      { way: 'text', to: '312 555 0188', messageOk: true, nameOk: false, othersSee: false },
      { times: ['mornings'] },
    ),
    '/lang-speak': 'es',
    '/interpreter': 'no',
    '/access-help': ['quiet'],
    '/danger': 'unsure',
    '/afraid': 'yes',
    '/keeps': 'yes',
    '/more': 'all',
    '/sleep': 'must-leave',
    '/lose-home': 'notice',
    '/cook': 'no',
    '/benefits': ['snap', 'wic'],
    '/legal': ['custody', 'stay-safe'],
    '/age': '25-59',
    '/household/adults': 1,
    '/household/children/0/child-age': 3,
    '/household/children/1/child-age': 7,
    '/documents': ['photo-id'],
    '/doors': ['none'],
    '/area': 'Cicero y Diversey',
    '/strengths': ['children', 'skills'],
    '/own-words': 'Necesito salir con mis dos niños.',
    '/share': 'ask',
  },
};

/** A man who reads little and writes less: food, the gas bill, and a number to call. */
const readsLittle: Walker = {
  language: 'en',
  says: {
    '/who': 'self',
    '/urgent': ['food'],
    '/needs': ['food', 'bills'],
    '/first': 'food',
    '/name': 'Ray',
    '/contact': reachedBy({ way: 'call', to: '312 555 0177' }),
    '/more': 'later',
  },
};

/** A daughter who fills it in for her mother, who is ill and speaks Spanish. */
const daughter: Walker = {
  language: 'es',
  says: {
    '/who': 'for-other',
    '/helper/helper-knows': 'yes',
    '/helper/helper-name': 'Lucía',
    '/helper/helper-phone': '312 555 0166',
    '/urgent': ['medicine'],
    '/needs': ['health', 'care'],
    '/first': 'care',
    '/deadline': 'no',
    '/name': 'Carmen',
    '/contact': reachedBy({ way: 'trusted-person', person: 'Lucía', to: '312 555 0166', messageOk: true }),
    '/lang-speak': 'es',
    '/interpreter': 'no',
    '/access-help': ['reader', 'no-steps'],
    '/more': 'all',
    '/benefits': ['medicare'],
    '/health-pay': 'medicare',
    '/age': '60-up',
    '/household/adults': 2,
    '/documents': ['photo-id'],
    '/doors': ['disability'],
    '/area': '60623',
    '/strengths': ['people', 'faith'],
    '/own-words': 'Mi mamá ya no puede bañarse sola.',
    '/share': 'ask',
  },
};

/** Somebody who speaks Polish, reads some English, and looks for work. */
const polish: Walker = {
  language: 'en',
  says: {
    ...alone,
    '/urgent': ['none'],
    '/needs': ['work', 'school'],
    '/first': 'work',
    '/deadline': 'no',
    '/name': 'Zofia',
    '/contact': reachedBy({ way: 'text', to: '312 555 0155', messageOk: true, nameOk: true, othersSee: false }),
    '/lang-speak': 'pl',
    '/interpreter': 'other',
    '/interpreter-wish': ['woman'],
    '/access-help': ['none'],
    '/more': 'first',
    '/work': ['want'],
    '/age': '25-59',
    '/household/adults': 2,
    '/documents': ['photo-id'],
    '/area': '60634',
    '/strengths': ['skills', 'languages'],
    '/share': 'ask',
  },
};

/** Somebody in danger, alone with a phone of their own. */
const inDanger: Walker = {
  language: 'en',
  says: {
    ...alone,
    '/urgent': ['safe-place'],
    '/needs': ['safety'],
    '/deadline': 'no',
    '/name': 'J',
    '/contact': reachedBy({ way: 'call', to: '312 555 0144', messageOk: false, othersSee: true, ifOther: 'hang-up' }),
    '/danger': 'yes',
    '/afraid': 'yes',
    '/keeps': 'yes',
    '/more': 'later',
  },
};

const decided: Readonly<Record<string, unknown>> = {
  ...alone,
  '/more': 'all',
  '/deadline': 'court',
  '/deadline-date': { month: 12, day: 11 },
  '/name': 'Guadalupe',
  '/contact': reachedBy(
    { way: 'call', to: '312 555 0133', messageOk: true, othersSee: false },
    { times: ['mornings', 'afternoons', 'evenings', 'weekends'], clientWill: ['call', 'visit'] },
  ),
  '/interpreter': 'other',
  '/sleep': 'family',
  '/lose-home': 'notice',
  '/bills': 'notice',
  '/feel': 'most-hard',
  '/household/adults': 2,
  '/household/children/0/child-age': 5,
  '/area': '60608',
};

/** Somebody who picks everything that can be picked, and answers whatever is asked. */
const everything: Walker = {
  language: 'es',
  says: decided,
  saysOf(question: Question, offered) {
    if (question.type === 'text' || question.type === 'longText') return 'Lo que sea';
    if (question.type !== 'choices') return offered[0] === undefined ? undefined : pickedOf(question, offered[0]);
    const alone = new Set(ownChoices(form, question).flatMap(({ value, exclusive }) => (exclusive ? [value] : [])));
    return offered.filter((value) => !alone.has(value)).map((value) => pickedOf(question, value));
  },
};

function pickedOf(question: Question, value: string): unknown {
  if (question.type === 'yesNo') return value === 'yes';
  const isOther = ownChoices(form, question).some((choice) => choice.value === value && choice.other === true);
  return isOther ? { value, text: 'Otra cosa' } : value;
}

/** Six people who walk through the default form, each with the language they read. */
export const sixPeople: Readonly<Record<string, Walker>> = {
  'a mother who shares her phone and must leave home': mother,
  'a man who reads little': readsLittle,
  'a daughter for her mother': daughter,
  'somebody who speaks Polish and some English': polish,
  'somebody in danger, alone': inDanger,
  'somebody who picks everything': everything,
};
