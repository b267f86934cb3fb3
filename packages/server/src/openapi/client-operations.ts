import { routes } from '../api/routes.ts';
import { answer, body, type Operations, parameter, problem } from './operation.ts';
import { schemaReference } from './schemas.ts';

const cached = { '304': { description: 'What the If-None-Match names is still right.' } };
const { limits } = routes.postSubmission;

/** The operations that clients call. */
export const clientOperations = {
  getForm: {
    summary: 'The definition of a form, as it is now',
    responses: {
      '200': answer('The definition; its ETag is the hash that submissions name.', 'FormDefinition'),
      ...cached,
      '404': problem('unknown-form'),
    },
  },
  getMessages: {
    summary: 'The words of a form in one language (BCP 47)',
    responses: {
      '200': answer('The words.', 'FormMessages'),
      ...cached,
      '404': problem('unknown-form', 'not-found'),
    },
  },
  getPicture: {
    summary: 'A picture that decorates a choice: png, jpeg or webp, at most 200,000 bytes',
    responses: {
      '200': {
        description: 'The picture, to be kept for a day.',
        content: Object.fromEntries(['image/png', 'image/jpeg', 'image/webp'].map((type) => [type, {}])),
      },
      ...cached,
      '404': problem('unknown-form', 'not-found'),
    },
  },
  getAgency: {
    summary: 'Who stands behind the form and how to reach them',
    responses: {
      '200': answer('The agency file.', 'Agency'),
      ...cached,
      '404': problem('unknown-form', 'not-found'),
    },
  },
  getServices: {
    summary: 'The services that the agency shows, whole: what a person needs is never part of the question',
    responses: {
      '200': answer('What staff approved, with the openings of the next 14 days.', 'Services'),
      '204': answer('The agency shows none.'),
      ...cached,
      '404': problem('unknown-form'),
    },
  },
  getToday: {
    summary: 'What of the agency is true today: closed, full, what is paused and what to do instead, waits, lines',
    responses: {
      '200': answer(
        'What holds now; nothing of what is over. To be kept for a minute, or until something ends.',
        'Today',
      ),
      ...cached,
      '404': problem('unknown-form'),
    },
  },
  getKeyset: {
    summary: 'The keys to which submissions are sealed, signed by the agency',
    responses: {
      '200': answer('The keyset.', 'Keyset'),
      ...cached,
      '404': problem('unknown-form', 'not-found'),
    },
  },
  postSubmission: {
    summary: 'Hands in answers, once',
    description:
      'The same bytes under the same key get the same receipt, however often they come. The receipt is sent after the commit. ' +
      `At most ${limits.body} bytes, uncompressed, UTF-8. Sealed (\`application/jose+json\`, where the agency seals): at most ${limits.sealedBody} bytes, ` +
      'to keys of the keyset; with others 421 `stale-form`.',
    parameters: [
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
  getHealth: {
    summary: 'Whether the server and its database work',
    responses: { '200': { description: 'They do.' }, '503': problem('overloaded') },
  },
  getOpenApi: {
    summary: 'This document',
    responses: { '200': { description: 'OpenAPI 3.1.' } },
  },
} satisfies Operations;
