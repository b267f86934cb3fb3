/** Where a page halts for ever, on the way from a press on Send to a receipt. */
export type Step =
  | 'digest'
  | 'new key'
  | 'key put'
  | 'encrypt'
  | 'row put'
  | 'row written'
  | 'lease got'
  | 'posting'
  | 'reply'
  | 'body'
  | 'erasing'
  | 'erased';

/**
 * Runs in the page. Once `faultArmed` is set, the page halts at this step: it asks for `/halt` in a request that blocks its only
 * thread and is never answered. With it goes whether the row was written by then, and whether the page had said so.
 */
export function haltScript({ server, step }: { readonly server: string; readonly step: Step }): void {
  let isWritten = false;
  const at = (here: Step) => {
    if (here !== step || !Reflect.get(globalThis, 'faultArmed')) return;
    const words = document.querySelector('open-intake')?.shadowRoot?.textContent ?? '';
    const said = words.includes('Your answers are locked on this phone.');
    const request = new XMLHttpRequest();
    request.open(
      'GET',
      `${server}halt?${String(new URLSearchParams({ written: `${isWritten}`, said: `${said}` }))}`,
      false,
    );
    request.send();
  };
  type Method = (this: unknown, ...given: unknown[]) => unknown;
  const around = (owner: object, name: string, change: (real: Method) => Method) =>
    Reflect.set(owner, name, change(Reflect.get(owner, name) as Method));
  const before = (owner: object, name: string, here: Step) =>
    around(
      owner,
      name,
      (real) =>
        function (...given) {
          at(here);
          return real.apply(this, given);
        },
    );
  const isRows = (store: IDBObjectStore, [given]: readonly unknown[]) =>
    store.name === 'rows' && (typeof given !== 'string' || given.startsWith('q:'));

  before(SubtleCrypto.prototype, 'digest', 'digest');
  before(SubtleCrypto.prototype, 'generateKey', 'new key');
  before(SubtleCrypto.prototype, 'encrypt', 'encrypt');
  before(ReadableStreamDefaultReader.prototype, 'read', 'body');
  around(
    IDBObjectStore.prototype,
    'put',
    (real) =>
      function (this: unknown, ...given) {
        const store = this as IDBObjectStore;
        const written = () => {
          isWritten = true;
          at('row written');
        };
        // Before the widget hears of it.
        if (isRows(store, given)) store.transaction.addEventListener('complete', written, { capture: true });
        const request = real.apply(store, given);
        at(store.name === 'rows' ? 'row put' : 'key put');
        return request;
      },
  );
  around(
    IDBObjectStore.prototype,
    'delete',
    (real) =>
      function (this: unknown, ...given) {
        const store = this as IDBObjectStore;
        if (!isRows(store, given)) return real.apply(store, given);
        at('erasing');
        store.transaction.addEventListener('complete', () => at('erased'), { capture: true });
        return real.apply(store, given);
      },
  );
  around(
    LockManager.prototype,
    'request',
    (real) =>
      function (name, options, granted) {
        const held: Method = function (...given) {
          at('lease got');
          return (granted as Method).apply(this, given);
        };
        return real.call(this, name, options, held);
      },
  );
  around(globalThis, 'fetch', (real) => async (...given) => {
    at('posting');
    const reply = await real.apply(globalThis, given);
    at('reply');
    return reply;
  });
}
