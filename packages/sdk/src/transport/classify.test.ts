import type { ProblemCode, Receipt } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import type { Exchange } from './exchange.ts';

const frozen = { id: 'a0b1c2d3-e4f5-4678-9abc-def012345678', digest: `sha256-${'A'.repeat(43)}` };
const receipt: Receipt = {
  ...frozen,
  code: '7K3M-9QXZ',
  receivedAt: '2026-11-22T12:00:00Z',
  form: { id: 'small', version: '1.0.0' },
};

function answer(status: number, body = '', contentType = '', headers: Record<string, string> = {}): Exchange {
  return { kind: 'answer', status, contentType, headers: new Headers(headers), bytes: new TextEncoder().encode(body) };
}

function problem(status: number, code: string): Exchange {
  return answer(
    status,
    JSON.stringify({ type: `urn:open-intake:problem:${code}`, title: '', status }),
    'application/problem+json',
  );
}

function summary(exchange: Exchange): string {
  const decision = classify(exchange, frozen);
  return 'reason' in decision ? `${decision.kind} ${decision.reason}` : decision.kind;
}

describe('what an answer means', () => {
  it.each([200, 201])('%i with the receipt of these bytes is delivered', (status) => {
    expect(summary(answer(status, JSON.stringify(receipt), 'application/json; charset=utf-8'))).toBe('delivered');
  });

  it.each<[string, Exchange]>([
    ['200 with a page of HTML', answer(200, '<html>', 'text/html')],
    ['200 with the receipt as HTML', answer(200, JSON.stringify(receipt), 'text/html')],
    ['200 with nothing', answer(200)],
    ['204', answer(204)],
    ['202 with the receipt', answer(202, JSON.stringify(receipt), 'application/json')],
    ['302', answer(302)],
    ['an opaque answer', answer(0)],
    ['511', answer(511, '<html>', 'text/html')],
    [
      'another submission’s receipt',
      answer(201, JSON.stringify({ ...receipt, id: 'b0b1c2d3-e4f5-4678-9abc-def012345678' }), 'application/json'),
    ],
    [
      'a receipt for other bytes',
      answer(201, JSON.stringify({ ...receipt, digest: `sha256-${'B'.repeat(43)}` }), 'application/json'),
    ],
    ['half a receipt', answer(201, JSON.stringify(receipt).slice(0, 60), 'application/json')],
    ['bytes that changed on the way', problem(400, 'digest-mismatch')],
    ['a page of HTML with 400', answer(400, '<html>', 'text/html')],
  ])('T11 %s is tried again as unverified', (_, exchange) => {
    expect(summary(exchange)).toBe('retry unverified');
  });

  it.each([400, 415, 422])('%i asks for other answers', (status) => {
    expect(summary(answer(status))).toBe('rejected');
  });

  it.each([
    [401, 'not-allowed'],
    [403, 'not-allowed'],
    [404, 'not-here'],
    [405, 'not-here'],
    [410, 'not-here'],
    [413, 'too-large'],
    [421, 'not-here'],
    [426, 'out-of-date'],
    [451, 'not-allowed'],
    [418, 'not-understood'],
  ])('%i is held: %s', (status, reason) => {
    expect(summary(answer(status))).toBe(`held ${reason}`);
  });

  it.each([408, 425, 429, 500, 502, 503, 504, 507, 520, 527])('%i is tried again', (status) => {
    expect(summary(answer(status))).toBe('retry busy');
  });

  it.each(['network', 'timeout'] as const)('no answer (%s) is tried again', (reason) => {
    expect(summary({ kind: 'no-answer', reason })).toBe(`retry ${reason}`);
  });

  it('409 is tried again after a second', () => {
    expect(classify(answer(409), frozen)).toMatchObject({ kind: 'retry', reason: 'in-flight', wait: 1_000 });
  });

  it('429 without Retry-After waits a minute', () => {
    expect(classify(answer(429), frozen)).toMatchObject({ wait: 60_000 });
  });

  it.each<[number, ProblemCode, string]>([
    [422, 'invalid-answers', 'rejected'],
    [422, 'stale-form', 'held stale-form'],
    [422, 'key-reused', 'held key-reused'],
    [400, 'key-missing', 'held not-understood'],
    [400, 'key-mismatch', 'held not-understood'],
    [413, 'too-large', 'held too-large'],
    [404, 'unknown-form', 'held not-here'],
    [429, 'rate-limited', 'retry busy'],
    [503, 'overloaded', 'retry busy'],
  ])('%i %s means: %s', (status, code, expected) => {
    expect(summary(problem(status, code))).toBe(expected);
  });

  it('a problem outside the closed list counts as its status', () => {
    expect(summary(problem(422, 'constructor'))).toBe('rejected');
  });
});
