/** Where a fault is put in. */
export type FaultPlace = 'line' | 'answer' | 'page' | 'tabs' | 'device' | 'keys' | 'server' | 'staff' | 'mutant';

/** What runs a row: a browser with the widget in it, or Node with the SDK or the server alone. */
export type Engine = 'chromium' | 'firefox' | 'node';

/** One of the faults that a submission may meet. */
export interface FaultRow {
  readonly id: string;
  readonly place: FaultPlace;
  /** What goes wrong. */
  readonly fault: string;
  /** What a person and the agency may count on all the same. */
  readonly promise: string;
  /** How the run differs from the fault in the field, where it does. */
  readonly how?: string;
  /** Why it cannot be run yet. A row without this must have a test. */
  readonly notYet?: string;
}

/** The fault matrix. Every row ends with nothing lost, nothing doubled and no false "sent". */
export const matrix: readonly FaultRow[] = [
  {
    id: 'F1',
    place: 'device',
    fault: 'no network when Send is pressed',
    promise: '"not sent yet", and sent when it is back',
  },
  {
    id: 'F2',
    place: 'line',
    fault: 'the name of the server is not found',
    promise: 'tried again',
    how: 'the browser is told so',
  },
  { id: 'F3', place: 'line', fault: 'the server takes no connection', promise: 'tried again' },
  {
    id: 'F4',
    place: 'line',
    fault: 'the certificate is not good',
    promise: 'nothing is sent over it; kept, tried again',
    how: 'a certificate that the browser does not know; then a browser that takes it',
  },
  { id: 'F5', place: 'line', fault: 'the connection is reset before a byte comes back', promise: 'tried again' },
  {
    id: 'F6',
    place: 'line',
    fault: 'the connection is reset inside the body',
    promise: 'nothing is stored of it; tried again',
  },
  {
    id: 'F7',
    place: 'line',
    fault: 'the reply is lost after the server stored it',
    promise: 'the same key again, one row',
  },
  { id: 'F8', place: 'line', fault: 'the reply is cut inside its body', promise: 'no receipt is believed; one row' },
  { id: 'F9', place: 'line', fault: 'the reply comes after we gave up waiting', promise: 'one row, the same receipt' },
  { id: 'F10', place: 'line', fault: 'the body goes up at half a kilobyte a second', promise: 'it is given its time' },
  {
    id: 'F11',
    place: 'line',
    fault: 'half of everything is lost, and the rest takes two seconds',
    promise: 'it arrives, in a few tries',
    how: 'half of the connections break, at a drawn moment; the delay is divided as waits are',
  },
  { id: 'F12', place: 'line', fault: 'a hotel answers 200 with a page', promise: 'not believed' },
  { id: 'F13', place: 'line', fault: 'a hotel sends the post elsewhere (302)', promise: 'not followed' },
  { id: 'F14', place: 'line', fault: 'something in between sends the post twice', promise: 'one row, one receipt' },
  {
    id: 'F15',
    place: 'line',
    fault: 'something in between shortens the body',
    promise: 'never the person’s mistake; tried again',
  },
  {
    id: 'F16',
    place: 'line',
    fault: 'something in between changes one byte',
    promise: 'seen by the digest; tried again',
  },
  { id: 'F17', place: 'answer', fault: '500 three times', promise: 'tried again, one row' },
  { id: 'F18', place: 'answer', fault: '503 with Retry-After: 120', promise: 'comes back after 120 to 144 seconds' },
  {
    id: 'F19',
    place: 'answer',
    fault: '503 with a Retry-After in the past',
    promise: 'comes back after a second or more',
  },
  {
    id: 'F20',
    place: 'answer',
    fault: 'a Retry-After that makes no sense',
    promise: 'an hour at most, a minute, a second',
  },
  { id: 'F21', place: 'answer', fault: '429 that names no time', promise: 'comes back after a minute or more' },
  {
    id: 'F22',
    place: 'answer',
    fault: '429 with a puzzle to solve',
    promise: 'solved, the same bytes, one row',
    notYet: 'the server sets no puzzles: it labels and slows, and refuses nobody',
  },
  { id: 'F23', place: 'answer', fault: '413, too large', promise: 'not tried blindly; said, with a telephone number' },
  {
    id: 'F24',
    place: 'answer',
    fault: '422 that names an answer',
    promise: 'the answers are there, and the question is shown',
  },
  { id: 'F25', place: 'answer', fault: '401 or 403', promise: 'kept, with a telephone number' },
  { id: 'F26', place: 'answer', fault: '404 or 410, the form is gone', promise: 'kept, with a telephone number' },
  { id: 'F27', place: 'answer', fault: '409, still busy with the same', promise: 'asked again, one row' },
  {
    id: 'F28',
    place: 'answer',
    fault: '422, other bytes under this key',
    promise: 'a new key, once; then kept, with a telephone number',
  },
  { id: 'F29', place: 'answer', fault: 'an empty 200 or 204', promise: 'not believed' },
  { id: 'F30', place: 'answer', fault: 'the receipt of somebody else', promise: 'not believed' },
  {
    id: 'F31',
    place: 'answer',
    fault: '503 that the page may not read (no CORS)',
    promise: 'as a broken line: tried again',
  },
  {
    id: 'F32',
    place: 'page',
    fault: 'the policy of the page forbids the post',
    promise: 'kept, "not sent yet", and a telephone number',
  },
  {
    id: 'F33',
    place: 'page',
    fault: 'a blocker stops the post',
    promise: 'kept, "not sent yet", and a telephone number',
  },
  {
    id: 'F34',
    place: 'page',
    fault: 'the tab is closed while it is sent',
    promise: 'it arrives, then or on the next visit, once',
  },
  {
    id: 'F35',
    place: 'page',
    fault: 'the browser is killed at each step',
    promise: 'what was said to be kept is sent on the next visit',
    how: 'fifteen steps in turn, in Chromium alone: each run kills a browser of its own',
  },
  {
    id: 'F36',
    place: 'device',
    fault: 'the power goes right after it was written',
    promise: 'it is there, or was never said to be kept',
    how: 'the disk is asked for strict durability, and the browser is killed, in Chromium; no disk loses power',
  },
  {
    id: 'F37',
    place: 'page',
    fault: 'the phone sleeps for eight hours',
    promise: 'it goes on when the person looks again',
    how: 'the clock jumps and no timer of the page runs; the looking is an event',
  },
  {
    id: 'F38',
    place: 'page',
    fault: 'the page is frozen while it is sent',
    promise: 'it goes on, one row',
    how: 'frozen by the tools of Chromium; left and come back to by Back in both',
  },
  { id: 'F39', place: 'tabs', fault: 'two tabs with one outbox', promise: 'one of them sends' },
  {
    id: 'F40',
    place: 'tabs',
    fault: 'the tab that sends hangs',
    promise: 'another takes over when it is gone; one row',
    how: 'in Chromium, whose tabs can be ended one by one',
  },
  { id: 'F41', place: 'tabs', fault: 'a browser without Web Locks', promise: 'the tabs agree all the same; one row' },
  {
    id: 'F42',
    place: 'tabs',
    fault: 'one draft, opened and sent in two tabs',
    promise: 'two rows that name the same draft',
  },
  { id: 'F43', place: 'page', fault: 'Send is pressed twice', promise: 'one key' },
  { id: 'F44', place: 'device', fault: 'the device has no storage', promise: 'it is said, and sent from memory' },
  { id: 'F45', place: 'device', fault: 'the browser closes the database', promise: 'opened again' },
  {
    id: 'F46',
    place: 'device',
    fault: 'the device has no room',
    promise: 'it is said, and sent from memory',
    how: 'a quota of one byte in Chromium; Firefox is told so when it writes',
  },
  {
    id: 'F47',
    place: 'device',
    fault: 'rows of an older version wait',
    promise: 'all arrive',
    how: 'written as version 1 writes them, by code that never changes: a later version must still send them',
  },
  {
    id: 'F48',
    place: 'device',
    fault: 'the person clears the storage while it waits',
    promise: 'nothing false is said',
    how: 'site data cleared in Chromium, the database deleted in Firefox',
  },
  { id: 'F49', place: 'device', fault: 'a kept row is damaged', promise: 'set aside; the others arrive' },
  {
    id: 'F50',
    place: 'device',
    fault: 'the clock jumps by ten years',
    promise: 'nothing is thrown away, nothing hangs',
  },
  { id: 'F51', place: 'keys', fault: 'the keys change between Send and arrival', promise: 'taken: old keys hold on' },
  { id: 'F52', place: 'keys', fault: 'the keys are called back', promise: 'sealed again to the new ones' },
  { id: 'F53', place: 'keys', fault: 'the widget is newer than what waits', promise: 'the old bytes go as they are' },
  {
    id: 'F54',
    place: 'server',
    fault: 'the server is killed while posts come in',
    promise: 'all arrive, one row each',
  },
  {
    id: 'F55',
    place: 'server',
    fault: 'PostgreSQL stops at once',
    promise: '503 until it is back; nothing acknowledged is gone',
    how: 'an immediate stop; a standby that takes over and a full disk are not run',
  },
  {
    id: 'F56',
    place: 'staff',
    fault: 'the server dies between telling staff and noting it',
    promise: 'told again under the same id',
  },
  {
    id: 'F57',
    place: 'staff',
    fault: 'whom we tell is away for 75 hours',
    promise: 'it is seen, and can be sent again',
  },
  { id: 'F58', place: 'mutant', fault: 'a server that answers before it stored', promise: 'this suite must notice' },
  { id: 'F59', place: 'mutant', fault: 'an outbox that forgets before the receipt', promise: 'this suite must notice' },
  { id: 'F60', place: 'mutant', fault: 'a database without its unique key', promise: 'this suite must notice' },
  {
    id: 'F61',
    place: 'server',
    fault: 'two processes on one PGlite folder in separate pid namespaces',
    promise: 'the second does not start and says why; it does once the first is gone',
    how: 'as two containers in a rolling update, each of them process 1; the first is killed in the end',
  },
  {
    id: 'F62',
    place: 'server',
    fault: 'the clock is a hundred days off at a start, ahead or behind',
    promise: 'nothing is deleted, then or when it is right again',
    how: 'the clock of the process, on a database whose rows are all done and announced',
  },
  {
    id: 'F63',
    place: 'server',
    fault: 'whoever reads the log goes away',
    promise: 'it goes on; all arrive, one row each',
    how: 'both pipes are closed while thirty people send',
  },
  {
    id: 'F64',
    place: 'server',
    fault: 'posts of 250 KB come in that stop before their end',
    promise: 'everybody else is served; all arrive, one row each',
    how: 'four hundred of them while thirty people send',
  },
  {
    id: 'F65',
    place: 'page',
    fault: 'the page moves the element while it sends',
    promise: 'it goes on as if nothing happened; one row',
    how: 'in one task, or off and on again; while it waits for the answer, or to try again',
  },
  {
    id: 'F66',
    place: 'page',
    fault: 'the page has a client router',
    promise: 'Back is one screen back, the answers stay; one row',
    how: 'it draws the page anew whenever the history moves',
  },
  {
    id: 'F67',
    place: 'page',
    fault: 'the browser translates the page while it is filled',
    promise: 'the screen says what was typed last; it arrives and says that it was translated',
    how: 'a script that puts other words in the place of each text, as Chrome does, from the start or from the review on',
  },
  {
    id: 'F68',
    place: 'keys',
    fault: 'the clock of a phone that seals is ten years ahead',
    promise: 'it is sealed and arrives',
    how: 'every other time without the server’s date too, which a proxy may take away',
  },
];

/** @throws RangeError for an id that is no row */
export function rowOf(id: string): FaultRow {
  const row = matrix.find((one) => one.id === id);
  if (row === undefined) throw new RangeError(`There is no fault ${id} in test/faults/matrix.ts.`);
  return row;
}
