import { sealedLimit } from '@open-intake/core';
import { submissionLimit } from '../submissions/submission-routes.ts';
import { answer, body, parameter, problem } from './parts.ts';
import { schemaReference } from './schemas.ts';

const form = parameter('form', 'path');
const cached = { '304': { description: 'What the If-None-Match names is still right.' } };

/** What clients call. */
export const publicPaths = {
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
  '/forms/{form}/pictures/{picture}': {
    get: {
      operationId: 'getPicture',
      summary: 'A picture that decorates a choice: png, jpeg or webp, at most 200,000 bytes',
      parameters: [form, parameter('picture', 'path')],
      responses: {
        '200': {
          description: 'The picture, to be kept for a day.',
          content: Object.fromEntries(['image/png', 'image/jpeg', 'image/webp'].map((type) => [type, {}])),
        },
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
  '/forms/{form}/keys': {
    get: {
      operationId: 'getKeyset',
      summary: 'The keys to which submissions are sealed, signed by the agency',
      parameters: [form],
      responses: {
        '200': answer('The keyset.', 'Keyset'),
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
        `At most ${submissionLimit} bytes, uncompressed, UTF-8. Sealed (\`application/jose+json\`, where the agency seals): at most ${sealedLimit} bytes, ` +
        'to keys of the keyset; with others 421 `stale-form`.',
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
      requestBody: {
        required: true,
        content: {
          ...body('Submission').content,
          'application/jose+json': { schema: schemaReference('SealedSubmission') },
        },
      },
      responses: {
        '201': answer('Kept.', 'Receipt'),
        '200': answer('It was here already: the same receipt.', 'Receipt'),
        '400': problem('bad-json', 'key-missing', 'key-mismatch', 'digest-mismatch'),
        '404': problem('unknown-form'),
        '408': problem('overloaded'),
        '410': problem('deleted'),
        '413': problem('too-large'),
        '415': problem('unsupported-type'),
        '421': problem('stale-form'),
        '422': problem('invalid-answers', 'bad-request', 'stale-form', 'key-reused'),
        '503': problem('overloaded'),
      },
    },
  },
};
