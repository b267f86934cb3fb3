import { isIntakeError } from '@open-intake/sdk';

/** Why a call did not give what it should. `signed-out`: sign in (again) first. `insecure`: plain http off loopback. */
export type InboxProblemCode =
  | 'signed-out'
  | 'offline'
  | 'busy'
  | 'gone'
  | 'sealed'
  | 'changed'
  | 'insecure'
  | 'unexpected';

const byStatus: Readonly<Record<number, InboxProblemCode>> = {
  401: 'signed-out',
  404: 'gone',
  409: 'sealed',
  412: 'changed',
  429: 'busy',
  503: 'busy',
};

/** A call of the inbox that did not end well. Carries no token, no answer and no address. */
export class InboxProblem extends Error {
  override readonly name = 'InboxProblem';
  readonly code: InboxProblemCode;

  constructor(code: InboxProblemCode) {
    super(`The inbox could not go on: ${code}.`);
    this.code = code;
  }
}

/** The problem that an HTTP status stands for. */
export function problemOfStatus(status: number): InboxProblem {
  return new InboxProblem(byStatus[status] ?? 'unexpected');
}

/** The code of whatever was thrown, by us or by the SDK. */
export function problemCodeOf(thrown: unknown): InboxProblemCode {
  if (thrown instanceof InboxProblem) return thrown.code;
  if (!isIntakeError(thrown)) return 'unexpected';
  if (thrown.code === 'insecure-address') return 'insecure';
  if (thrown.status !== undefined) return problemOfStatus(thrown.status).code;
  return thrown.code === 'network' || thrown.code === 'timeout' ? 'offline' : 'unexpected';
}
