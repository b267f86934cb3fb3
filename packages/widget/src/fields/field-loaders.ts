import type { Question, QuestionType } from '@open-intake/core';
import type { Field } from './field.ts';
import type { FieldName } from './field-name.ts';

type FieldOf<Type extends QuestionType> = Field<Extract<Question, { type: Type }>>;
type TypeNamed<Name> = Name extends `${infer Type extends QuestionType} from a list`
  ? Type
  : Name extends QuestionType
    ? Name
    : never;

/** Every field by name, or how it is loaded, each made for its own type of question. A type without one does not compile. */
export type FieldLoaders = {
  readonly [Name in FieldName]: FieldOf<TypeNamed<Name>> | (() => Promise<FieldOf<TypeNamed<Name>>>);
};
