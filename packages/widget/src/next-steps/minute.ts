import type { ReactiveControllerHost } from 'lit';

/** Milliseconds for which "open now" is taken to be true. */
export const trueFor = 60_000;

/** Asks for one more drawing of a host when what it says of now may be over. To be called when it is drawn. */
export function drawAgainSoon(host: ReactiveControllerHost): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      host.requestUpdate();
    }, trueFor);
  };
}
