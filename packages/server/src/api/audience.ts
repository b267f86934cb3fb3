/** The name of the inbox's cookie. */
export const sessionCookie = 'oi_worker';

/** A door: where calls of an audience may come in, and with which credentials. */
export interface Door {
  /** Stands before the path of every route behind it. */
  readonly prefix: '' | '/worker/api';
  /** What lets a caller in; nothing is asked where there is none. `session` is the inbox's cookie. */
  readonly credentials: readonly ('token' | 'session')[];
  /** Stands behind the operation id in the OpenAPI document, where ids have to differ. */
  readonly suffix: '' | 'InInbox';
}

/** How calls of one audience are let in and answered. */
export interface AudienceRules {
  readonly doors: readonly Door[];
  /** Whether pages of the allowed origins may call and read the answer (CORS), a problem too. */
  readonly otherOrigins: boolean;
  /** Whether whatever changes something has to come from our own page (CSRF): also where no session lets in. */
  readonly ownPageOnly: boolean;
  /** Whether a query parameter that means nothing is refused: a filter that is misspelt must not pass for a list of everything. */
  readonly strictQuery: boolean;
}

const openDoor: Door = { prefix: '', credentials: [], suffix: '' };
const tokenDoor: Door = { prefix: '', credentials: ['token'], suffix: '' };
const inboxDoor: Door = { prefix: '/worker/api', credentials: ['token', 'session'], suffix: 'InInbox' };

/**
 * The audiences of routes. CORS, the CSRF guard, what a browser may do with an answer, how a query is read and the security in the OpenAPI document
 * follow from it; no route says any of these itself.
 *
 * - `client`: people who fill in a form, and whoever asks how the server does.
 * - `worker`: case workers, by another system with the token or from the inbox with its session.
 * - `inbox`: case workers from the inbox only.
 * - `page`: the inbox before anybody signed in.
 */
export const audiences = {
  client: { doors: [openDoor], otherOrigins: true, ownPageOnly: false, strictQuery: false },
  worker: { doors: [tokenDoor, inboxDoor], otherOrigins: false, ownPageOnly: false, strictQuery: true },
  inbox: { doors: [{ ...inboxDoor, suffix: '' }], otherOrigins: false, ownPageOnly: false, strictQuery: true },
  page: { doors: [openDoor], otherOrigins: false, ownPageOnly: true, strictQuery: true },
} as const satisfies Readonly<Record<string, AudienceRules>>;

/** The audience of a route: who may call it. */
export type Audience = keyof typeof audiences;

/** A case worker who was let in. */
export interface Worker {
  /** Id of the token that let them in, directly or when they signed in. Stands in the audit. */
  readonly tokenId: string;
  /** The session, or the token of another system: who has a submission, for colleagues to see. */
  readonly key: string;
  /** What they want to be called by colleagues. */
  readonly name: string | undefined;
}

/** The identity of a caller once they are let in. */
export interface Proofs {
  readonly client: undefined;
  readonly worker: Worker;
  readonly inbox: Worker;
  readonly page: undefined;
}
