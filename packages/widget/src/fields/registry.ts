import { everyQuestion, type FormDefinition, ownChoices, type Question, type QuestionType } from '@open-intake/core';
import type { CSSResult, TemplateResult } from 'lit';
import type { FormSource } from '../flow/form-source.ts';
import { choiceField } from './choice/choice-field.ts';
import type { Decorations } from './decorations.ts';
import type { Field } from './field.ts';
import { type FieldName, type FieldSubject, fieldName } from './field-name.ts';

type FieldOf<Type extends QuestionType> = Field<Extract<Question, { type: Type }>>;
type TypeNamed<Name> = Name extends `${infer Type extends QuestionType} from a list`
  ? Type
  : Name extends QuestionType
    ? Name
    : never;

/**
 * Every question type and its field: the most common at once, the others when a screen needs them. A type that is missing
 * here, or that no question has, does not compile.
 */
const fields = {
  choice: choiceField,
  choices: async () => (await import('./common-fields.ts')).choicesField,
  'choice from a list': async () => (await import('./choice/searched-fields.ts')).searchedChoiceField,
  'choices from a list': async () => (await import('./choice/searched-fields.ts')).searchedChoicesField,
  text: async () => (await import('./common-fields.ts')).textField,
  longText: async () => (await import('./common-fields.ts')).longTextField,
  yesNo: async () => (await import('./common-fields.ts')).yesNoField,
  notice: async () => (await import('./common-fields.ts')).noticeField,
  number: async () => (await import('./number/number-field.ts')).numberField,
  date: async () => (await import('./date/date-field.ts')).dateField,
  scale: async () => (await import('./scale/scale-field.ts')).scaleField,
  money: async () => (await import('./money/money-field.ts')).moneyField,
  address: async () => (await import('./address/address-field.ts')).addressField,
  ranking: async () => (await import('./ranking/ranking-field.ts')).rankingField,
  file: async () => (await import('./file/file-field.ts')).fileField,
  signature: async () => (await import('./signature/signature-field.ts')).signatureField,
  email: async () => (await import('./email/email-field.ts')).emailField,
  phone: async () => (await import('./phone/phone-field.ts')).phoneField,
  language: async () => (await import('./language/language-field.ts')).languageField,
  consent: async () => (await import('./consent/consent-field.ts')).consentField,
  contactSafety: async () => (await import('./contact-safety/contact-safety-field.ts')).contactSafetyField,
  group: async () => (await import('./group/group-field.ts')).groupField,
} satisfies { readonly [Name in FieldName]: FieldOf<TypeNamed<Name>> | (() => Promise<FieldOf<TypeNamed<Name>>>) };

/** The fields of one form, all loaded. */
export interface FieldRegistry {
  /** The style sheets of these fields, each once, to adopt in the shadow root. */
  readonly styles: readonly CSSResult[];
  /** Draws the picture of a choice by its name; there where the form has pictures and an address. */
  readonly picture?: (name: string) => TemplateResult;
  /** The field that draws a question. Throws a `TypeError` for one the form does not have. */
  field(question: FieldSubject): Field;
}

/**
 * Loads what a form needs to be drawn, all of it at once, so that a network that goes away later does no harm. Rejects
 * when a part cannot be loaded; calling again tries again.
 */
export async function loadFields(form: FormDefinition, source?: Pick<FormSource, 'address'>): Promise<FieldRegistry> {
  const questions = [...everyQuestion(form)].map(({ question }) => question);
  const isDecorated = questions.some((question) =>
    ownChoices(form, question).some(({ icon, picture }) => icon ?? picture),
  );
  const more: Decorations = isDecorated ? await (await import('./decorations.ts')).decorations(form, source) : {};
  const names = [...new Set(questions.map(fieldName))];
  const byName = new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
  return {
    ...more,
    styles: [...new Set([...byName.values(), more].flatMap(({ styles }) => styles ?? []))],
    field(question) {
      const field = byName.get(fieldName(question));
      if (field === undefined) throw new TypeError(`No field is loaded for questions of type ${question.type}.`);
      return field;
    },
  };
}

async function load(name: FieldName): Promise<Field> {
  const field: Field | (() => Promise<Field>) = fields[name];
  return typeof field === 'function' ? field() : field;
}
