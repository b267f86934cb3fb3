import { classify, type Decision } from '../../src/transport/classify.ts';
import { exchange } from '../../src/transport/exchange.ts';
import { defaultTimeouts } from '../../src/transport/timeouts.ts';

const frozen = { id: 'a0b1c2d3-e4f5-4678-9abc-def012345678', digest: `sha256-${'A'.repeat(43)}` };

/** What the SDK makes of an answer to a post, after it came through ky and the reader of bodies, as it does on a page. */
export async function decisionOn(response: Response): Promise<Decision> {
  const call = { address: 'https://agency.example/forms/small/submissions', method: 'POST', limit: 64 * 1024 } as const;
  const fetch = () => Promise.resolve(response);
  return classify(await exchange(call, { fetch, timeouts: defaultTimeouts }), frozen);
}

/** The same in a few words: what it is, why, and how long it waits. */
export async function wordsOn(response: Response): Promise<string> {
  const decision = await decisionOn(response);
  const problem = 'problem' in decision && decision.problem ? decision.problem.code : 'no problem read';
  return `${decision.kind} ${'reason' in decision ? decision.reason : '-'} (${problem})`;
}
