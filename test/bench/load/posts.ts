import { randomInt, randomUUID } from 'node:crypto';
import { envelope } from '../../../packages/server/test/test-intake.ts';

/** A submission as it goes over the line, of about four kilobytes. */
export interface Post {
  /** Its key. */
  readonly id: string;
  /** What marks it among the rows, whatever key it came under: its `draftRef`. */
  readonly marker: string;
  readonly body: string;
}

const words = 'I need help with the rent and with food. '.repeat(85);
const [idHere, markerHere] = ['00000000-0000-4000-8000-000000000000', 'marker-of-the-submission'];
const [before = '', between = '', after = ''] = JSON.stringify(
  envelope({ called: 'Ada', words, urgent: ['food'] }, { id: idHere, draftRef: markerHere }),
).split(new RegExp(`${idHere}|${markerHere}`));

/** A submission that nobody else sends. */
export function newPost(): Post {
  const [id, marker] = [randomUUID(), randomUUID()];
  return { id, marker, body: before + id + between + marker + after };
}

/** Somebody's address, another one each time, as the proxy in front would say. */
export const anyAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** The bytes of a post of a submission, head and body. */
export function postRequest({ id, body }: Post, address: string): Buffer {
  return Buffer.from(
    `POST /forms/small/submissions HTTP/1.1\r\nHost: intake.test\r\nContent-Type: application/json\r\nIdempotency-Key: ${id}\r\n` +
      `Origin: https://agency.example\r\nX-Forwarded-For: ${address}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
