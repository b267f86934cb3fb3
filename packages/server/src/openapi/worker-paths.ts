import { answer, body, type Json, parameter, problem } from './parts.ts';

const id = parameter('id', 'path');
const language = parameter('language', 'query', { description: 'The worker’s language (BCP 47).' });
const ifMatch = parameter('If-Match', 'header', {
  description:
    'The ETag that was read: a change that somebody else made meanwhile is not overwritten. Without it a change only goes forward.',
});
const workerProblems = { '401': problem('unauthorized'), '429': problem('rate-limited') };

const paths = {
  '/submissions': {
    get: {
      operationId: 'listSubmissions',
      summary: 'What arrived: what is due soonest first, what is done last',
      parameters: [
        language,
        parameter('status', 'query', { schema: { enum: ['new', 'seen', 'done'] } }),
        parameter('cursor', 'query', { description: '`next` of the page before.' }),
      ],
      responses: { '200': answer('A page.', 'SubmissionList'), '400': problem('bad-request'), ...workerProblems },
    },
  },
  '/submissions.csv': {
    get: {
      operationId: 'exportSubmissions',
      summary:
        'What was received as CSV (RFC 4180), the oldest first; texts that a spreadsheet would make something else of begin with an apostrophe',
      parameters: [
        parameter('language', 'query', {
          description: 'Columns and answers in words of this language (BCP 47); codes without it.',
        }),
        parameter('status', 'query', { schema: { enum: ['new', 'seen', 'done'] } }),
        parameter('from', 'query', {
          description: 'The first day of arrival, by the agency’s clock.',
          schema: { type: 'string', format: 'date' },
        }),
        parameter('to', 'query', { description: 'The last day.', schema: { type: 'string', format: 'date' } }),
      ],
      responses: {
        '200': {
          description: 'A row a submission, as long as it takes; a line that breaks off is an incomplete file.',
          headers: { 'Submission-Count': { description: 'How many rows there will be.', schema: { type: 'integer' } } },
          content: { 'text/csv': { schema: { type: 'string' } } },
        },
        '400': problem('bad-request'),
        '503': problem('overloaded'),
        ...workerProblems,
      },
    },
  },
  '/submissions/{id}': {
    get: {
      operationId: 'getSubmission',
      summary: 'A submission as it came, but that its pictures do not say where they were taken',
      parameters: [id],
      responses: {
        '200': answer('The submission.', 'StoredSubmission'),
        ...workerProblems,
        '404': problem('not-found'),
      },
    },
    patch: {
      operationId: 'changeWork',
      summary: 'Says where the work stands, or who has it',
      parameters: [id, language, ifMatch],
      requestBody: body('WorkChange'),
      responses: {
        '200': answer('Its line in the list.', 'SubmissionEntry'),
        ...workerProblems,
        '404': problem('not-found'),
        '400': problem('bad-request', 'bad-json'),
        '412': problem('changed'),
        '413': problem('too-large'),
        '415': problem('unsupported-type'),
        '422': problem('bad-request'),
      },
    },
    delete: {
      operationId: 'deleteSubmission',
      summary: 'Deletes a submission; only a hash of its key stays, so that a late retry is not stored anew',
      parameters: [id, ifMatch],
      responses: {
        '204': answer('Deleted.'),
        ...workerProblems,
        '404': problem('not-found'),
        '412': problem('changed'),
      },
    },
  },
  '/submissions/{id}/state': {
    get: {
      operationId: 'getWorkState',
      summary: 'How the work on a submission stands, and nothing of what was sent',
      parameters: [id],
      responses: { '200': answer('The state.', 'WorkState'), ...workerProblems, '404': problem('not-found') },
    },
  },
  '/submissions/{id}/form': {
    get: {
      operationId: 'getFilledForm',
      summary: 'The version of the form that was filled in, for who opens a sealed submission',
      parameters: [id],
      responses: {
        '200': answer('The form and its words.', 'FilledForm'),
        ...workerProblems,
        '404': problem('not-found', 'unknown-form'),
      },
    },
  },
  '/submissions/{id}/packet': {
    get: {
      operationId: 'getPacket',
      summary: 'What a case worker reads, in their language',
      parameters: [id, language],
      responses: {
        '200': answer('The packet.', 'Packet'),
        '400': problem('bad-request'),
        ...workerProblems,
        '404': problem('not-found', 'unknown-form'),
        '409': problem('sealed'),
      },
    },
  },
};

const noticePaths = {
  '/notices': {
    get: {
      operationId: 'getNotices',
      summary: 'Whether staff could be told of what arrived',
      responses: {
        '200': answer('How many notices wait, and how many reached nobody.', 'NoticeState'),
        ...workerProblems,
      },
    },
  },
  '/notices/again': {
    post: {
      operationId: 'sendNoticesAgain',
      summary: 'Sends again what reached nobody',
      responses: { '200': answer('What is left.', 'NoticeState'), ...workerProblems },
    },
  },
};

type Operations = Readonly<Record<string, Readonly<Record<string, Json & { readonly operationId: string }>>>>;

/** The same operations at another place, let in in another way. */
function at(prefix: string, security: readonly Json[], suffix: string): Operations {
  const operation = ([method, described]: [string, Json & { operationId: string }]) =>
    [method, { ...described, operationId: `${described.operationId}${suffix}`, security }] as const;
  return Object.fromEntries(
    Object.entries<Operations[string]>({ ...paths, ...noticePaths }).map(([path, methods]) => [
      `${prefix}${path}`,
      Object.fromEntries(Object.entries(methods).map(operation)),
    ]),
  );
}

/** What case workers and their systems call: with the token, or from the inbox with its session. */
export const workerPaths: Operations = {
  ...at('', [{ workerToken: [] }], ''),
  ...at('/worker/api', [{ workerToken: [] }, { workerSession: [] }], 'InInbox'),
};

/** Signing in and out of the inbox. What changes something must come from the inbox's own page, else 403. */
export const sessionPaths = {
  '/worker/api/keys': {
    get: {
      operationId: 'getWorkerKeys',
      summary: 'Which keys open what is sealed, with a sealed text to try one’s own',
      security: [{ workerToken: [] }, { workerSession: [] }],
      responses: {
        '200': answer('The keys.', 'WorkerKeys'),
        '204': answer('This agency does not seal.'),
        ...workerProblems,
      },
    },
  },
  '/worker/session': {
    get: {
      operationId: 'getSession',
      summary: 'Whether this browser is signed in',
      responses: { '200': answer('Whether it is.', 'SessionState') },
    },
    post: {
      operationId: 'signIn',
      summary: 'Signs a browser in with the worker token, for twelve hours',
      requestBody: body('SignIn'),
      responses: {
        '204': answer('Signed in; the cookie is HttpOnly, SameSite=Strict, Path=/worker.'),
        '400': problem('bad-json'),
        ...workerProblems,
        '403': problem('unauthorized'),
        '413': problem('too-large'),
        '415': problem('unsupported-type'),
        '422': problem('bad-request'),
      },
    },
    delete: {
      operationId: 'signOut',
      summary: 'Signs it out',
      responses: { '204': answer('Signed out.'), '403': problem('unauthorized') },
    },
  },
};
