import { createIntakeClient } from '@open-intake/sdk';
import type { Told } from './page-script.ts';
import { hurry } from './phone.ts';

/** Sends as somebody of this name with the SDK in Node, until there is a receipt. */
export async function sendFromNode(server: string, name: string): Promise<Told> {
  const client = createIntakeClient({
    endpoint: `${server}forms/one-need`,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / hurry)),
  });
  const form = await client.form();
  const { id, version } = form;
  const submission = { format: 'open-intake/1', form: { id, version }, language: 'en', filledBy: 'self' } as const;
  const frozen = await client.freeze({ ...submission, partial: true, answers: { called: name } }, form);
  const { code } = await client.send(frozen, { keepTrying: true, signal: AbortSignal.timeout(60_000) });
  return { code, at: Date.now() };
}
