import { describe, expect, it } from 'vitest';
import { everyCase } from '../test/protocol/every-case.ts';

/** `SEAL_MESSAGES=1000000` compares a million envelopes, which takes the better part of an hour. */
const messages = Number(process.env.SEAL_MESSAGES ?? 200);

describe('bad input of the protocol', () => {
  for (const { row, name, outcome, expected } of everyCase({ bitStep: 1, messages })) {
    it(`${row} ${name}`, async () => expect(await outcome()).toEqual(expected), 30_000 + messages * 20);
  }
});
