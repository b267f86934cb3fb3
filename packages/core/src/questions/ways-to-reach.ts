import type { ContactSafetyQuestion } from './contact-safety/contact-safety-schema.ts';
import type { Question, QuestionType } from './question.ts';

/** How an answer lets the person be reached; `safely` where it says what is safe there too. */
type Reach = 'safely' | 'by-phone' | 'in-writing';

const reaches: Partial<Record<QuestionType, Reach>> = {
  contactSafety: 'safely',
  phone: 'by-phone',
  email: 'in-writing',
  address: 'in-writing',
};

/** How the answer to a question lets the person be reached; undefined where it does not. */
export function reachOf({ type }: Pick<Question, 'type'>): Reach | undefined {
  return reaches[type];
}

/** Whether a question asks how to reach the person, and what is safe there. */
export function isReachedSafely(question: Question): question is ContactSafetyQuestion {
  return reachOf(question) === 'safely';
}
