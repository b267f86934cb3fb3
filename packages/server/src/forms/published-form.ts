import { canonicalJson, type FormDefinition, type FormMessages } from '@open-intake/core';
import { digestOf } from '../http/digest.ts';
import type { Pictures } from './read-pictures.ts';

/** A form with its words in each language, by tag. */
export interface FormWithMessages {
  readonly form: FormDefinition;
  readonly messages: Readonly<Record<string, FormMessages>>;
  /** The pictures that its choices name. They only decorate: each process serves those of the forms it was given. @default none */
  readonly pictures?: Pictures;
}

/** One version of a form as it was published here. */
export interface PublishedForm extends FormWithMessages {
  /** `sha256-` + base64url of `definition`. */
  readonly hash: string;
  /** The canonical JSON (RFC 8785) of the parsed definition. */
  readonly definition: string;
}

/** Names a form by the hash of its definition. */
export function publishedForm({ form, messages, pictures }: FormWithMessages): PublishedForm {
  const definition = canonicalJson(form);
  return { form, messages, ...(pictures && { pictures }), definition, hash: digestOf(definition) };
}
