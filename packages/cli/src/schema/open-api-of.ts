import { openApiDocument } from '@open-intake/server';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import { submissionSchemaOf } from './submission-schema-of.ts';
import { without } from './without.ts';

type Json = Readonly<Record<string, unknown>>;

/** The server's contract as OpenAPI 3.1, for one form: its submission, its id and its languages stand in it. */
export function openApiOf(usable: UsableForm): Json {
  const { form, messages } = usable;
  const document = narrowed(openApiDocument(), {
    form: { const: form.id },
    language: { enum: form.languages },
  }) as Json & { readonly info: Json; readonly components: Json & { readonly schemas: Json } };
  const title = messages[form.languages[0] ?? '']?.title ?? form.id;
  return {
    ...document,
    info: { ...document.info, title: `Open Intake: ${title}` },
    components: {
      ...document.components,
      schemas: { ...document.components.schemas, Submission: without(submissionSchemaOf(usable), '$schema') },
    },
  };
}

/** The document with what its path parameters may be. */
function narrowed(node: unknown, allowed: Readonly<Record<string, Json>>): unknown {
  if (Array.isArray(node)) return node.map((item) => narrowed(item, allowed));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, narrowed(value, allowed)] as const);
  const copy: Json = Object.fromEntries(entries);
  const { in: place, name, schema } = copy;
  const extra =
    place === 'path' && typeof name === 'string' && Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  return extra === undefined ? copy : { ...copy, schema: { ...(schema as Json), ...extra } };
}
