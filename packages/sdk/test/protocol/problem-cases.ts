import { exchange } from '../../src/transport/exchange.ts';
import { defaultTimeouts } from '../../src/transport/timeouts.ts';
import { wordsOn } from './answer-of.ts';
import type { ProtocolCase, ProtocolRow } from './protocol-case.ts';

const problemJson = 'application/problem+json';
const limit = 64 * 1024;

function problem(status: number, body: unknown, contentType = problemJson): Response {
  const raw = typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
  return new Response(raw, { status, headers: { 'content-type': contentType } });
}

const named = (status: number, code: string, more = {}, contentType = problemJson) =>
  problem(status, { type: `urn:open-intake:problem:${code}`, title: 'x', status, ...more }, contentType);

const rows: readonly (readonly [ProtocolRow, string, () => Response, string])[] = [
  ['R1', 'no key', () => named(400, 'key-missing'), 'held not-understood (key-missing)'],
  ['R2', 'a key that is none', () => named(400, 'key-mismatch'), 'held not-understood (key-mismatch)'],
  ['R6', 'other bytes under the key', () => named(422, 'key-reused'), 'held key-reused (key-reused)'],
  ['R7', 'keys that are not the agency’s', () => named(421, 'stale-form'), 'held stale-form (stale-form)'],
  ['R22', 'no type', () => problem(422, { status: 422 }), 'rejected - (no problem read)'],
  ['R22', 'a type of somebody else', () => problem(422, { type: 'about:blank' }), 'rejected - (no problem read)'],
  ['R22', 'a type that is no text', () => problem(422, { type: ['x'] }), 'rejected - (no problem read)'],
  ['R22', 'a code outside the list', () => named(422, 'toString'), 'rejected - (no problem read)'],
  [
    'R22',
    'text for its content type',
    () => named(422, 'stale-form', {}, 'text/plain'),
    'rejected - (no problem read)',
  ],
  ['R22', 'a page of HTML', () => problem(422, '<p>Welcome', 'text/html'), 'retry unverified (no problem read)'],
  [
    'R22',
    'the problem said to be HTML',
    () => named(422, 'stale-form', {}, 'text/html'),
    'retry unverified (no problem read)',
  ],
  ['R22', 'half of it', () => problem(422, '{"type":"urn:open'), 'rejected - (no problem read)'],
  [
    'R22',
    'bytes that are no UTF-8',
    () => problem(422, new Uint8Array([0x22, 0xff, 0x22])),
    'rejected - (no problem read)',
  ],
  ['R22', 'nothing', () => problem(422, ''), 'rejected - (no problem read)'],
  ['R22', 'null', () => problem(422, 'null'), 'rejected - (no problem read)'],
  [
    'R22',
    '2 MB of detail',
    () => named(422, 'stale-form', { detail: 'x'.repeat(2_000_000) }),
    'rejected - (no problem read)',
  ],
];

/** A body that never ends, and how much of it was taken. */
function endless(piece: number) {
  let pulled = 0;
  let stopped = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled += piece;
        controller.enqueue(new Uint8Array(piece).fill(32));
      },
      cancel() {
        stopped = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, { status: 500 }), taken: () => ({ pulled, stopped }) };
}

/** R22: of an answer without end no more than the cap and one piece is taken, and the download is stopped. */
async function takenOfEndless(piece: number): Promise<unknown> {
  const { response, taken } = endless(piece);
  const call = { address: 'https://agency.example/', method: 'GET', limit } as const;
  const fetch = () => Promise.resolve(response);
  const answer = await exchange(call, { fetch, timeouts: defaultTimeouts });
  const { pulled, stopped } = taken();
  return { kept: answer.kind === 'answer' && answer.bytes !== undefined, stopped, isCapped: pulled <= limit + piece };
}

/** R22, and what a client makes of the answers to R1–R7: no sentence of a server's is kept, and nothing is forgotten. */
export const problemCases: readonly ProtocolCase[] = [
  ...rows.map(
    ([row, name, response, expected]): ProtocolCase => ({
      row,
      name: `an answer with ${name} is: ${expected}`,
      expected,
      outcome: () => wordsOn(response()),
    }),
  ),
  ...[1_000, 16_384, 65_536].map(
    (piece): ProtocolCase => ({
      row: 'R22',
      name: `of an endless answer in pieces of ${piece} bytes at most 64 KiB and a piece are taken`,
      expected: { kept: false, stopped: true, isCapped: true },
      outcome: () => takenOfEndless(piece),
    }),
  ),
];
