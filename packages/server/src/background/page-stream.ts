/** How long a reader may take nothing, in milliseconds, until it counts as gone. */
const longestSilence = 120_000;

/** When a stream ends, and who is told. */
export interface PageStreamOptions {
  /** Called once, when the stream has ended, broke, or its reader went. */
  readonly ended: () => void;
  /** @default two minutes */
  readonly silence?: number | undefined;
}

/**
 * Page stream: a body that is made page by page, as fast as it is read and no faster. When the reader goes, nothing more is
 * made. A page that fails breaks the connection, so that half a file is never taken for a whole one.
 */
export function pageStream(
  pages: AsyncGenerator<string, void>,
  { ended, silence = longestSilence }: PageStreamOptions,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  let open = true;
  const end = () => {
    clearTimeout(timer);
    if (open) ended();
    open = false;
  };
  return new ReadableStream(
    {
      async pull(controller) {
        clearTimeout(timer);
        const next = await pages.next().catch((error: unknown) => {
          end();
          throw error;
        });
        if (!open) return;
        if (next.done === true) {
          end();
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(next.value));
        timer = setTimeout(() => {
          end();
          controller.error(new Error('Nobody reads this any more.'));
          void pages.return();
        }, silence);
      },
      async cancel() {
        end();
        await pages.return();
      },
    },
    { highWaterMark: 0 },
  );
}
