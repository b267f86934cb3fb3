import type { FormDefinition } from './form-definition.ts';
import { parseForm } from './parse-form.ts';

/** A form definition all of whose parts are readonly, as `as const` makes it. */
export type FormLiteral = DeepReadonly<FormDefinition>;

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

declare const literal: unique symbol;

/** A checked form that remembers, for the compiler only, how it was written, so that `AnswersOf` can tell its answers. */
export interface DefinedForm<Form = unknown> extends FormDefinition {
  readonly [literal]?: Form;
}

/** How a defined form was written. */
export type LiteralOf<Form> = Form extends { readonly [literal]?: infer Literal } ? NonNullable<Literal> : Form;

/**
 * Writes a form in TypeScript: typed while it is written, checked as `parseForm` does when it is run.
 *
 * @example
 * const form = defineForm({ format: 'open-intake/1', id: 'hello', version: '1.0.0', languages: ['en'],
 *   sections: [{ id: 'you', questions: [{ id: 'name', type: 'text' }] }] });
 * type Answers = AnswersOf<typeof form>; // { name?: string }
 * @throws FormDefinitionError as `parseForm` does
 */
export function defineForm<const Form extends FormLiteral>(definition: Form): DefinedForm<Form> {
  return parseForm(definition);
}
