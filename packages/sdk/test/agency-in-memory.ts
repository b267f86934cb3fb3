/** The server end as a `fetch`: stores by key and gives a receipt. What it meets is the test's to say. */
export function agencyInMemory() {
  const agency = {
    /** `down`: no network. `silent`: the post arrives and the answer never does. `refusing`: it answers with `status`. */
    mode: 'up' as 'up' | 'down' | 'silent' | 'poison' | 'refusing',
    status: 404,
    /** Bodies by key, one for each that was stored. */
    stored: new Map<string, string>(),
    /** Keys of every post that arrived, in order. */
    posts: [] as string[],
    /** How many posts were under way at once, at most. */
    most: 0,
    fetch: (async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      const id = request.headers.get('idempotency-key') ?? '';
      if (agency.mode === 'down') throw new TypeError('no network');
      agency.posts.push(id);
      under += 1;
      agency.most = Math.max(agency.most, under);
      const body = await request.text();
      await new Promise((resolve) => setTimeout(resolve, 5));
      under -= 1;
      if (agency.mode === 'poison' && agency.poison === id) return new Response('', { status: 500 });
      if (agency.mode === 'refusing') return new Response('', { status: agency.status });
      agency.stored.set(id, body);
      if (agency.mode === 'silent') throw new TypeError('cut');
      const hash = request.headers.get('content-digest')?.slice('sha-256=:'.length, -1) ?? '';
      const receipt = {
        id,
        code: '7K3M-9QXZ',
        receivedAt: '2026-11-22T12:00:00Z',
        digest: `sha256-${hash.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`,
        form: { id: 'small', version: '1.0.0' },
      };
      return Response.json(receipt, { status: 201 });
    }) as typeof fetch,
    poison: '',
  };
  let under = 0;
  return agency;
}
