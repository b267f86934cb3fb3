import type { AddressPart } from '../questions/address/address-parts.ts';
import type { AddressAnswer } from '../questions/address/address-schema.ts';
import type { ContactSafety } from '../questions/contact-safety/contact-safety-answer.ts';
import type { FileAnswer } from '../questions/file/file-schema.ts';
import type { SignatureAnswer } from '../questions/signature/signature-schema.ts';
import type { DateAnswer } from '../values/calendar-day.ts';
import type { MoneyAnswer } from '../values/money-text.ts';
import type { LiteralOf } from './define-form.ts';

type List<Item> = readonly Item[];

type ChoiceAnswer<Choice> = Choice extends string
  ? Choice
  : Choice extends { readonly value: infer Value extends string; readonly other: true }
    ? Value | { readonly value: Value; readonly text: string }
    : Choice extends { readonly value: infer Value extends string }
      ? Value
      : never;

/** One of what a question offers; any text where the choices come from another question or a named list. */
type OneOf<Question> =
  | (Question extends { readonly choices: List<infer Choice> } ? ChoiceAnswer<Choice> : never)
  | (Question extends { readonly choicesFrom: string } | { readonly list: string }
      ? string | { readonly value: string; readonly text: string }
      : never);

type DecisionOf<Question> = Question extends { readonly decisions: List<infer Decision> }
  ? Decision
  : 'yes' | 'no' | 'ask';

type GroupAnswer<Question> = Question extends { readonly questions: List<infer Inner> }
  ? Question extends { readonly repeat: object }
    ? List<AnswersTo<Inner>>
    : AnswersTo<Inner>
  : never;

type MoneyOf<Question> = Question extends { readonly currencies: List<infer Currency extends string> }
  ? Omit<MoneyAnswer, 'currency'> & { readonly currency: Currency }
  : MoneyAnswer;

type PartsOf<Question> = Question extends { readonly parts: List<infer Part extends AddressPart> }
  ? Part
  : 'line1' | 'line2' | 'city' | 'state' | 'postalCode';

/** The parts that are asked; who may say that they have no fixed address can give a landmark with it. */
type AddressOf<Question> = Pick<
  AddressAnswer,
  PartsOf<Question> | (Question extends { readonly noFixedAddress: false } ? never : 'noFixedAddress' | 'landmark')
>;

type SignatureOf<Question> = Question extends { readonly ways: List<infer Way extends SignatureAnswer['kind']> }
  ? Omit<SignatureAnswer, 'kind'> & { readonly kind: Way }
  : SignatureAnswer;

/** The value of one question, by its type. */
interface AnswerTypes<Question> {
  readonly text: string;
  readonly longText: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly number: number;
  readonly money: MoneyOf<Question>;
  readonly address: AddressOf<Question>;
  readonly scale: number;
  readonly file: List<FileAnswer>;
  readonly signature: SignatureOf<Question>;
  readonly yesNo: boolean;
  readonly date: DateAnswer;
  readonly choice: OneOf<Question>;
  readonly choices: List<OneOf<Question>>;
  readonly ranking: List<OneOf<Question>>;
  readonly consent: DecisionOf<Question>;
  readonly contactSafety: ContactSafety;
  readonly group: GroupAnswer<Question>;
}

type AnswerTo<Question> = Question extends { readonly type: infer Type extends keyof AnswerTypes<unknown> }
  ? AnswerTypes<Question>[Type]
  : never;

/** Every question can be skipped, so that every answer may be absent. Notices have no value. */
type AnswersTo<Question> = {
  readonly [One in Question as One extends {
    readonly id: infer Id extends string;
    readonly type: keyof AnswerTypes<unknown>;
  }
    ? Id
    : never]?: AnswerTo<One>;
};

type QuestionsOf<Form> = Form extends { readonly sections: List<{ readonly questions: List<infer Question> }> }
  ? Question
  : never;

/**
 * The answers to a form, by question id, as a session keeps them. Exact for a form written with `defineForm` (or `as const`);
 * for a form that is only known when the program runs, any answer under any id.
 */
export type AnswersOf<Form> = string extends (QuestionsOf<LiteralOf<Form>> & { readonly id: unknown })['id']
  ? Readonly<Record<string, unknown>>
  : AnswersTo<QuestionsOf<LiteralOf<Form>>>;
