import { problemTypePrefix } from '@open-intake/core';
import { submissionLimit } from '../submissions/submission-routes.ts';
import { componentSchemas, type SchemaName, schemaReference } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

const json = (name: SchemaName): Json => ({ 'application/json': { schema: schemaReference(name) } });
const answer = (description: string, name?: SchemaName): Json => ({
  description,
  ...(name ? { content: json(name) } : {}),
});
const body = (name: SchemaName): Json => ({ required: true, content: json(name) });
const problem = (...codes: readonly string[]): Json => ({
  description: codes.map((code) => `\`${problemTypePrefix}${code}\``).join(', '),
  content: { 'application/problem+json': { schema: schemaReference('Problem') } },
});
const parameter = (name: string, place: 'path' | 'query' | 'header', rest: Json = {}): Json => ({
  name,
  in: place,
  required: place === 'path',
  schema: { type: 'string' },
  ...rest,
});

const form = parameter('form', 'path');
const id = parameter('id', 'path');
const worker = [{ workerToken: [] }];
const cached = { '304': { description: 'What the If-None-Match names is still right.' } };
const workerProblems = { '401': problem('unauthorized') };

const publicPaths = {
  '/forms/{form}': {
    get: {
      operationId: 'getForm',
      summary: 'The definition of a form, as it is now',
      parameters: [form],
      responses: {
        '200': answer('The definition; its ETag is the hash that submissions name.', 'FormDefinition'),
        ...cached,
        '404': problem('unknown-form'),
      },
    },
  },
  '/forms/{form}/messages/{language}': {
    get: {
      operationId: 'getMessages',
      summary: 'The words of a form in one language (BCP 47)',
      parameters: [form, parameter('language', 'path')],
      responses: {
        '200': answer('The words.', 'FormMessages'),
        ...cached,
        '404': problem('unknown-form', 'not-found'),
      },
    },
  },
  '/forms/{form}/agency': {
    get: {
      operationId: 'getAgency',
      summary: 'Who stands behind the form and how to reach them',
      parameters: [form],
      responses: {
        '200': answer('The agency file.', 'Agency'),
        ...cached,
        '404': problem('unknown-form', 'not-found'),
      },
    },
  },
  '/forms/{form}/submissions': {
    post: {
      operationId: 'postSubmission',
      summary: 'Hands in answers, once',
      description:
        'The same bytes under the same key get the same receipt, however often they come. The receipt is sent after the commit. ' +
        `At most ${submissionLimit} bytes, uncompressed, UTF-8. Sealed submissions (\`application/jose+json\`) are answered with 415 for now.`,
      parameters: [
        form,
        parameter('Idempotency-Key', 'header', {
          required: true,
          description: 'The id of the submission (a UUID), bare or in quotes.',
        }),
        parameter('Content-Digest', 'header', {
          description: 'RFC 9530, `sha-256=:…:` of the body; compared when it is there.',
        }),
      ],
      requestBody: body('Submission'),
      responses: {
        '201': answer('Kept.', 'Receipt'),
        '200': answer('It was here already: the same receipt.', 'Receipt'),
        '400': problem('bad-json', 'key-missing', 'key-mismatch', 'digest-mismatch'),
        '404': problem('unknown-form'),
        '410': problem('not-found'),
        '413': problem('too-large'),
        '415': problem('unsupported-type'),
        '422': problem('invalid-answers', 'stale-form', 'key-reused'),
        '503': problem('overloaded'),
      },
    },
  },
};

const workerPaths = {
  '/submissions': {
    get: {
      operationId: 'listSubmissions',
      summary: 'What arrived: what is due soonest first, what is done last',
      security: worker,
      parameters: [
        parameter('status', 'query', { schema: { enum: ['new', 'seen', 'done'] } }),
        parameter('cursor', 'query', { description: '`next` of the page before.' }),
      ],
      responses: { '200': answer('A page.', 'SubmissionList'), '400': problem('invalid-answers'), ...workerProblems },
    },
  },
  '/submissions.csv': {
    get: {
      operationId: 'exportSubmissions',
      summary:
        'Everything as CSV (RFC 4180); cells that a spreadsheet would take for formulas begin with an apostrophe',
      security: worker,
      responses: {
        '200': { description: 'A row a submission.', content: { 'text/csv': { schema: { type: 'string' } } } },
        ...workerProblems,
      },
    },
  },
  '/submissions/{id}': {
    get: {
      operationId: 'getSubmission',
      summary: 'A submission as it came',
      security: worker,
      parameters: [id],
      responses: {
        '200': answer('The submission.', 'StoredSubmission'),
        ...workerProblems,
        '404': problem('not-found'),
      },
    },
    patch: {
      operationId: 'changeStatus',
      summary: 'Says where the work stands',
      security: worker,
      parameters: [id],
      requestBody: body('StatusChange'),
      responses: {
        '200': answer('Its line in the list.', 'SubmissionEntry'),
        ...workerProblems,
        '404': problem('not-found'),
        '422': problem('invalid-answers'),
      },
    },
    delete: {
      operationId: 'deleteSubmission',
      summary: 'Deletes a submission; only a hash of its key stays, so that a late retry is not stored anew',
      security: worker,
      parameters: [id],
      responses: { '204': answer('Deleted.'), ...workerProblems, '404': problem('not-found') },
    },
  },
  '/submissions/{id}/packet': {
    get: {
      operationId: 'getPacket',
      summary: 'What a case worker reads, in their language',
      security: worker,
      parameters: [id, parameter('language', 'query', { description: 'BCP 47.' })],
      responses: {
        '200': { description: 'The packet.', content: { 'application/json': { schema: { type: 'object' } } } },
        ...workerProblems,
        '404': problem('not-found'),
      },
    },
  },
};

const servicePaths = {
  '/health': {
    get: {
      operationId: 'getHealth',
      summary: 'Whether the server and its database work',
      responses: { '200': { description: 'They do.' }, '503': problem('overloaded') },
    },
  },
  '/openapi.json': {
    get: { operationId: 'getOpenApi', summary: 'This document', responses: { '200': { description: 'OpenAPI 3.1.' } } },
  },
};

/** The HTTP contract as OpenAPI 3.1. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open Intake',
      version: '1.0.0',
      description: 'Receives what people say they need, once, and hands it to case workers.',
    },
    paths: { ...publicPaths, ...workerPaths, ...servicePaths },
    components: {
      schemas: componentSchemas(),
      securitySchemes: { workerToken: { type: 'http', scheme: 'bearer' } },
    },
  };
}
