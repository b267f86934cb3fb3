import { expect } from 'chai';
import { agencyInMemory } from '../../test/agency-in-memory.ts';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { createIntakeClient } from '../client/intake-client.ts';
import { Vault } from '../store/vault.ts';
import { createOutbox } from './create-outbox.ts';

const database = 'test-portal';
const json = { 'content-type': 'application/json' };

/** What stands between a phone and the agency may answer in its place. Each gets the answer that the agency gave. */
const portals: readonly [string, (receipt: Record<string, unknown>) => Response][] = [
  ['a page of HTML', () => new Response('<p>Welcome', { headers: { 'content-type': 'text/html' } })],
  ['a page of HTML that says it is JSON', () => new Response('<p>Welcome', { headers: json })],
  ['nothing', () => new Response('', { headers: json })],
  ['no content', () => new Response(null, { status: 204 })],
  ['other JSON', () => Response.json({ ok: true })],
  ['the receipt as text', (receipt) => new Response(JSON.stringify(receipt))],
  ['half of the receipt', (receipt) => new Response(JSON.stringify(receipt).slice(0, -20), { headers: json })],
  ['the receipt in a list', (receipt) => Response.json([receipt])],
  ['accepted', (receipt) => Response.json(receipt, { status: 202 })],
  ['a receipt for other bytes', (receipt) => Response.json({ ...receipt, digest: `sha256-${'B'.repeat(43)}` })],
  [
    'the receipt of another submission',
    (receipt) => Response.json({ ...receipt, id: 'b0b1c2d3-e4f5-4678-9abc-def012345678' }),
  ],
];

describe('an outbox behind a captive portal', () => {
  for (const [name, answer] of portals) {
    it(`T11 deletes nothing for ${name}, and sends the same bytes afterwards`, async () => {
      const agency = agencyInMemory();
      const vault = new Vault(indexedDB, database);
      /** How many there are on the device after each answer of the portal. */
      const kept: number[] = [];
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const real = await agency.fetch(input, init);
        return kept.length > 0 ? real : answer((await real.json()) as Record<string, unknown>);
      };
      const client = createIntakeClient({ endpoint: 'https://agency.example/forms/small', fetch });
      const sleep = async () => void kept.push((await vault.all('q')).length);
      const outbox = createOutbox({ client, vault, sleep });
      const frozen = await client.freeze(smallSubmission(), smallForm);
      const receipt = await outbox.send(frozen);
      outbox.close();
      expect([kept, receipt.digest, agency.stored.size]).to.deep.equal([[1], frozen.digest, 1]);
    });
  }
});
