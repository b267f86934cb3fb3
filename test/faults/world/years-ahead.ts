/** A phone that lives so many years ahead, in a network that may also take the server's date away. Runs in the page. */
export function yearsAhead(years: number, takesDate: boolean): void {
  const shift = years * 365 * 86_400_000;
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: unknown[], made) =>
      Reflect.construct(target, given.length === 0 ? [Real.now() + shift] : given, made) as object,
    get: (target, key) => (key === 'now' ? () => Real.now() + shift : (Reflect.get(target, key) as unknown)),
  });
  if (!takesDate) return;
  const send = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (...call) => {
    const answer = await send(...call);
    const headers = new Headers(answer.headers);
    headers.delete('date');
    return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
  };
}
