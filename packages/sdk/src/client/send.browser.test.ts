import { expect } from 'chai';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { createIntakeClient } from './intake-client.ts';

const endpoint = 'https://agency.example/forms/small';
const frozenBy = (client: ReturnType<typeof createIntakeClient>) => client.freeze(smallSubmission(), smallForm);

/** A server in a function: stores by key and gives a receipt. `spoil` may replace an answer. */
function fakeFetch(spoil: (post: number) => Response | undefined = () => undefined) {
  const bodies: Uint8Array[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const request = input as Request;
    bodies.push(new Uint8Array(await request.arrayBuffer()));
    const hash = request.headers.get('content-digest')?.slice('sha-256=:'.length, -1) ?? '';
    const receipt = {
      id: request.headers.get('idempotency-key'),
      code: '7K3M-9QXZ',
      receivedAt: '2026-11-22T12:00:00Z',
      digest: `sha256-${hash.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`,
      form: { id: 'small', version: '1.0.0' },
    };
    return spoil(bodies.length) ?? Response.json(receipt, { status: 201 });
  };
  return { fetch, bodies };
}

describe('sending from a browser', () => {
  it('gives the receipt of the frozen bytes', async () => {
    const { fetch, bodies } = fakeFetch();
    const client = createIntakeClient({ endpoint, fetch });
    const frozen = await frozenBy(client);
    expect(await client.send(frozen)).to.include({ id: frozen.id, digest: frozen.digest });
    expect(bodies).to.deep.equal([frozen.bytes]);
  });

  it('sends the same bytes until a captive portal lets it through', async () => {
    const portal = () => new Response('<p>Welcome', { headers: { 'content-type': 'text/html' } });
    const { fetch, bodies } = fakeFetch((post) => (post < 4 ? portal() : undefined));
    const client = createIntakeClient({ endpoint, fetch, sleep: () => Promise.resolve() });
    const frozen = await frozenBy(client);
    await client.send(frozen);
    expect(bodies).to.deep.equal([frozen.bytes, frozen.bytes, frozen.bytes, frozen.bytes]);
  });

  it('works with the page’s own fetch: the test server’s pages are no receipts', async () => {
    const client = createIntakeClient({
      endpoint: location.origin,
      fetch,
      sleep: () => Promise.resolve(),
    });
    const error: unknown = await client.send(await frozenBy(client)).catch((reason: unknown) => reason);
    expect(error).to.include({ name: 'HeldError' });
  });

  it('takes an answer that redirects for none', async () => {
    const { fetch } = fakeFetch(() => Response.redirect('https://portal.example/login', 302));
    const client = createIntakeClient({ endpoint, fetch, sleep: () => Promise.resolve() });
    const error: unknown = await client.send(await frozenBy(client)).catch((reason: unknown) => reason);
    expect(error).to.include({ name: 'HeldError', code: 'changed-on-the-way' });
  });

  it('stops at once when told to', async () => {
    const controller = new AbortController();
    const fetch = () => new Promise<Response>(() => {});
    const client = createIntakeClient({ endpoint, fetch });
    const sent = client.send(await frozenBy(client), { signal: controller.signal }).catch((reason: unknown) => reason);
    controller.abort('left');
    expect(await sent).to.equal('left');
  });
});
