import { problemTypePrefix } from '@open-intake/core';
import type { RouteName } from '../api/routes.ts';
import { type SchemaName, schemaReference } from './schemas.ts';

/** A piece of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The description of a route in the document; id, path parameters and security follow from the route itself. */
export interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Json;
}

/** Descriptions of some routes. */
export type Operations = Readonly<Partial<Record<RouteName, Operation>>>;

const json = (name: SchemaName): Json => ({ 'application/json': { schema: schemaReference(name) } });
/** An answer, with a body of a schema where there is one. */
export const answer = (description: string, name?: SchemaName): Json => ({
  description,
  ...(name ? { content: json(name) } : {}),
});
/** A body of a schema. */
export const body = (name: SchemaName): { readonly required: true; readonly content: Json } => ({
  required: true,
  content: json(name),
});
/** Problem details (RFC 9457) with one of these codes. */
export const problem = (...codes: readonly string[]): Json => ({
  description: codes.map((code) => `\`${problemTypePrefix}${code}\``).join(', '),
  content: { 'application/problem+json': { schema: schemaReference('Problem') } },
});
/** The answers to a wrong token and to none. */
export const wrongToken: Json = { '401': problem('unauthorized'), '429': problem('rate-limited') };
/** A parameter; those of a path are required. */
export const parameter = (name: string, place: 'path' | 'query' | 'header', rest: Json = {}): Json => ({
  name,
  in: place,
  required: place === 'path',
  schema: { type: 'string' },
  ...rest,
});
