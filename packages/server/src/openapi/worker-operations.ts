import { answer, body, type Operations, parameter, problem, wrongToken } from './operation.ts';

const language = parameter('language', 'query', { description: 'The worker’s language (BCP 47).' });
const ifMatch = parameter('If-Match', 'header', {
  description:
    'The ETag that was read: a change that somebody else made meanwhile is not overwritten. Without it a change only goes forward.',
});

/** The operations that case workers and their systems call. */
export const workerOperations = {
  listSubmissions: {
    summary: 'What arrived: what is due soonest first, what is done last',
    parameters: [
      language,
      parameter('status', 'query', { schema: { enum: ['new', 'seen', 'done'] } }),
      parameter('cursor', 'query', { description: '`next` of the page before.' }),
    ],
    responses: { '200': answer('A page.', 'SubmissionList'), '400': problem('bad-request') },
  },
  findSubmissions: {
    summary: 'Looks for submissions by code, name, number, need, language or date',
    description:
      'What is looked for travels in the body: a name or a number stands in no address, and so in no log and no history. The audit says that ' +
      'somebody looked and how many were read, never for what. A call looks at 20,000 at most; `next` goes on from there.',
    parameters: [language],
    requestBody: body('FindQuery'),
    responses: {
      '200': answer('What fits, in the order of the list.', 'FoundSubmissions'),
      '400': problem('bad-json', 'bad-request'),
      '413': problem('too-large'),
      '415': problem('unsupported-type'),
      '422': problem('bad-request'),
    },
  },
  exportSubmissions: {
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
    },
  },
  getSubmission: {
    summary: 'A submission as it came, but that its pictures do not say where they were taken',
    responses: {
      '200': answer('The submission.', 'StoredSubmission'),
      '404': problem('not-found'),
    },
  },
  changeWork: {
    summary: 'Says where the work stands, or who has it',
    parameters: [language, ifMatch],
    requestBody: body('WorkChange'),
    responses: {
      '200': answer('Its line in the list.', 'SubmissionEntry'),
      '404': problem('not-found'),
      '400': problem('bad-request', 'bad-json'),
      '412': problem('changed'),
      '413': problem('too-large'),
      '415': problem('unsupported-type'),
      '422': problem('bad-request'),
    },
  },
  deleteSubmission: {
    summary: 'Deletes a submission; only a hash of its key stays, so that a late retry is not stored anew',
    parameters: [ifMatch],
    responses: {
      '204': answer('Deleted.'),
      '404': problem('not-found'),
      '412': problem('changed'),
    },
  },
  getWorkState: {
    summary: 'How the work on a submission stands, and nothing of what was sent',
    responses: { '200': answer('The state.', 'WorkState'), '404': problem('not-found') },
  },
  getFilledForm: {
    summary: 'The version of the form that was filled in, for who opens a sealed submission',
    responses: {
      '200': answer('The form and its words.', 'FilledForm'),
      '404': problem('not-found', 'unknown-form'),
    },
  },
  getPacket: {
    summary: 'What a case worker reads, in their language',
    parameters: [language],
    responses: {
      '200': answer('The packet.', 'Packet'),
      '400': problem('bad-request'),
      '404': problem('not-found', 'unknown-form'),
      '409': problem('sealed'),
    },
  },
  listSimilar: {
    summary: 'What may be of the same person: staff look, nothing is merged',
    description:
      'Compares numbers and emails of the ways to reach a person, and names together with a date of birth or an area. A name alone is not enough. ' +
      'Bodies are read; sealed ones cannot be, and are counted in `sealed`.',
    responses: {
      '200': answer('Those with most in common first.', 'SimilarSubmissions'),
      '404': problem('not-found'),
      '409': problem('sealed'),
    },
  },
  getNotices: {
    summary: 'Whether staff could be told of what arrived',
    responses: {
      '200': answer('How many notices wait, and how many reached nobody.', 'NoticeState'),
    },
  },
  sendNoticesAgain: {
    summary: 'Sends again what reached nobody',
    responses: { '200': answer('What is left.', 'NoticeState') },
  },
  getTodayState: {
    summary: 'What of the agency is true today, and what statements may name',
    responses: { '200': answer('What holds now; its ETag is for the change after it.', 'TodayState') },
  },
  changeToday: {
    summary: 'Says what is true from now on, all of it, until each statement ends',
    description:
      'Pages show it within a minute. Words about law, benefits, immigration or who gets something are refused: nobody answers for them.',
    parameters: [
      parameter('If-Match', 'header', { required: true, description: 'The ETag that was read; without it 412.' }),
    ],
    requestBody: body('TodayChange'),
    responses: {
      '200': answer('What holds now.', 'TodayState'),
      '400': problem('bad-json'),
      '412': problem('changed'),
      '413': problem('too-large'),
      '415': problem('unsupported-type'),
      '422': problem('bad-request'),
    },
  },
  listTodayChanges: {
    summary: 'Who said what was true, when, and what was said before',
    responses: { '200': answer('The newest first, two hundred at most.', 'TodayHistory') },
  },
} satisfies Operations;

/** Signing in and out of the inbox. What changes something must come from the inbox's own page, else 403. */
export const inboxOperations = {
  getWorkerKeys: {
    summary: 'Which keys open what is sealed, with a sealed text to try one’s own',
    responses: {
      '200': answer('The keys.', 'WorkerKeys'),
      '204': answer('This agency does not seal.'),
    },
  },
  getSession: {
    summary: 'Whether this browser is signed in',
    responses: { '200': answer('Whether it is.', 'SessionState') },
  },
  signIn: {
    summary: 'Signs a browser in with the worker token, for twelve hours',
    requestBody: body('SignIn'),
    responses: {
      '204': answer('Signed in; the cookie is HttpOnly, SameSite=Strict, Path=/worker.'),
      '400': problem('bad-json'),
      ...wrongToken,
      '403': problem('unauthorized'),
      '413': problem('too-large'),
      '415': problem('unsupported-type'),
      '422': problem('bad-request'),
    },
  },
  signOut: {
    summary: 'Signs it out',
    responses: { '204': answer('Signed out.'), '403': problem('unauthorized') },
  },
} satisfies Operations;
