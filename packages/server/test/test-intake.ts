import { createHash, randomUUID } from 'node:crypto';
import { type Agency, canonicalJson, type FormDefinition } from '@open-intake/core';
import {
  type AdmissionOptions,
  type AgencyServices,
  createIntakeServer,
  type FormWithMessages,
  hashWorkerToken,
  type IntakeDatabase,
  type IntakeHandler,
  newWorkerToken,
  type RequestLine,
  type RequestOrigin,
  type Sealing,
} from '@open-intake/server';
import { smallForm, smallMessages } from './small-form.ts';

const origin = 'http://intake.test';

/** `sha256-` + base64url, as submissions and receipts write it. */
export const digest = (bytes: string | Uint8Array) =>
  `sha256-${createHash('sha256').update(bytes).digest('base64url')}`;

/** An envelope for the small form. */
export function envelope(
  answers: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, unknown>> = {},
  form: FormDefinition = smallForm,
) {
  return {
    format: 'open-intake/1',
    id: randomUUID() as string,
    form: { id: form.id, version: form.version, hash: digest(canonicalJson(form)) },
    language: 'en',
    answers,
    ...more,
  };
}

export interface TestIntakeOptions {
  readonly database: IntakeDatabase;
  readonly forms?: readonly FormWithMessages[];
  readonly now?: () => Date;
  readonly allowedOrigins?: readonly string[];
  readonly agency?: Agency;
  readonly services?: AgencyServices;
  readonly notifications?: boolean;
  readonly admission?: AdmissionOptions;
  readonly sealing?: Sealing;
  readonly secureCookie?: boolean;
  readonly plainUntil?: Date;
}

/** A server in this process, spoken to as a client and as a worker do. */
export interface TestIntake {
  readonly handle: IntakeHandler;
  readonly token: string;
  readonly lines: readonly RequestLine[];
  /** Posts an envelope, or a body as it is under a key of its own. */
  post(
    body: { readonly id: string; readonly [member: string]: unknown } | string | Uint8Array,
    headers?: Readonly<Record<string, string>>,
    from?: RequestOrigin,
  ): Promise<Response>;
  /** Calls as a worker with the token. */
  worker(path: string, init?: RequestInit): Promise<Response>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** Tests of other things do not hang on how busy the machine is. */
const patient: AdmissionOptions = { longestWait: 60_000, standingWait: 60_000, stalled: 60_000 };

export async function startTestIntake({ database, forms, admission, ...more }: TestIntakeOptions): Promise<TestIntake> {
  const token = newWorkerToken();
  const lines: RequestLine[] = [];
  const handle = await createIntakeServer({
    database,
    forms: forms ?? [{ form: smallForm, messages: smallMessages }],
    workerTokenHash: hashWorkerToken(token),
    log: (line) => lines.push(line),
    admission: { ...patient, ...admission },
    ...more,
  });
  return {
    handle,
    token,
    lines,
    post: (body, headers = {}, from = {}) => {
      const raw = typeof body === 'string' || body instanceof Uint8Array;
      const key = raw ? randomUUID() : body.id;
      const sent = raw ? (body as BodyInit) : JSON.stringify(body);
      return handle(
        new Request(`${origin}/forms/small/submissions`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers },
          body: sent,
        }),
        from,
      );
    },
    worker: (path, init = {}) =>
      handle(
        new Request(`${origin}${path}`, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }),
      ),
    get: (path, headers = {}) => handle(new Request(`${origin}${path}`, { headers })),
  };
}

/** The code of a problem answer, or a word for what it is instead. */
export async function problemCode(response: Response): Promise<string> {
  if (response.headers.get('Content-Type') !== 'application/problem+json') return `no problem: ${response.status}`;
  const { type } = (await response.json()) as { type: string };
  return type.replace('urn:open-intake:problem:', '');
}
