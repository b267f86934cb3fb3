import { everyQuestion, type FormDefinition, ownChoices, type Question, type QuestionType } from '@open-intake/core';
import type { FormSource } from '../form-source/form-source.ts';
import { choiceField } from './choice/choice-field.ts';
import { choicesField } from './choices/choices-field.ts';
import type { Decorations } from './decorations.ts';
import type { Field, FieldRegistry } from './field.ts';
import { type FieldName, fieldName } from './field-name.ts';
import { noticeField } from './notice/notice-field.ts';
import { textField } from './text/text-field.ts';
import { yesNoField } from './yes-no/yes-no-field.ts';

type FieldOf<Type extends QuestionType> = Field<Extract<Question, { type: Type }>>;
type TypeNamed<Name> = Name extends `${infer Type extends QuestionType} from a list`
  ? Type
  : Name extends QuestionType
    ? Name
    : never;

/** Every field by name, or how it is loaded, each made for its own type of question. A type without one does not compile. */
type FieldLoaders = {
  readonly [Name in FieldName]: FieldOf<TypeNamed<Name>> | (() => Promise<FieldOf<TypeNamed<Name>>>);
};

const more = () => import('./more-fields.ts');
const rare = () => import('./rare-fields.ts');

/** Every field: those that a first screen has most often are there at once. One that is missing here does not compile. */
const fields = {
  choice: choiceField,
  choices: choicesField,
  text: textField,
  yesNo: yesNoField,
  notice: noticeField,
  consent: async () => (await more()).consentField,
  contactSafety: async () => (await more()).contactSafetyField,
  date: async () => (await more()).dateField,
  email: async () => (await more()).emailField,
  group: async () => (await import('./group/group-field.ts')).groupField,
  language: async () => (await more()).languageField,
  longText: async () => (await more()).longTextField,
  number: async () => (await more()).numberField,
  phone: async () => (await more()).phoneField,
  address: async () => (await rare()).addressField,
  'choice from a list': async () => (await rare()).searchedChoiceField,
  'choices from a list': async () => (await rare()).searchedChoicesField,
  file: async () => (await rare()).fileField,
  money: async () => (await rare()).moneyField,
  ranking: async () => (await rare()).rankingField,
  scale: async () => (await rare()).scaleField,
  signature: async () => (await rare()).signatureField,
} satisfies FieldLoaders;

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
      if (field === undefined) throw new TypeError(`No field for ${question.type}.`);
      return field;
    },
  };
}

async function load(name: FieldName): Promise<Field> {
  if (!Object.hasOwn(fields, name)) throw new TypeError(`No field for ${name}.`);
  const field: Field | (() => Promise<Field>) = fields[name];
  return typeof field === 'function' ? field() : field;
}

/** Whether a field is one that most forms have, there at once. */
export function isCommon(name: FieldName): boolean {
  return typeof fields[name] !== 'function';
}
