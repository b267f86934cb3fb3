type Sink = ReadableStreamDefaultController<Uint8Array>;

/** Pages that want to know when a form changes (server-sent events). */
export class ChangeStream {
  readonly #sinks = new Set<Sink>();
  readonly #text = new TextEncoder();

  /** An answer that stays open and says `changed` each time. */
  open(): Response {
    let own: Sink | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (sink) => {
        own = sink;
        this.#sinks.add(sink);
        // The browser asks again this soon when the preview was stopped and started.
        sink.enqueue(this.#text.encode('retry: 1000\n\n'));
      },
      cancel: () => {
        if (own !== undefined) this.#sinks.delete(own);
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
  }

  tell(): void {
    for (const sink of this.#sinks) sink.enqueue(this.#text.encode('event: changed\ndata:\n\n'));
  }

  /** Ends every answer. */
  close(): void {
    for (const sink of this.#sinks) sink.close();
    this.#sinks.clear();
  }
}
