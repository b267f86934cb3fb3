import { coverPage } from './cover-page.ts';
import { goBelow } from './go-below.ts';

/** Message of a frame to the page around it, so that this page can cover itself and leave too. Nothing of the person is in it. */
export interface ExitMessage {
  readonly type: 'open-intake-exit';
  /** Where to go, in full. */
  readonly address: string;
}

const nowhere = 'about:blank';

/** Covers what can be covered from here: this page, and the page around it where it is of the same origin. Gives what uncovers it. */
export function coverAll(): () => void {
  const uncover = [coverPage(document)];
  try {
    if (isFramed()) uncover.push(coverPage(top!.document));
  } catch {
    // The page around the frame is of another origin: it is asked.
  }
  return () => {
    for (const one of uncover) one();
  };
}

/**
 * Replaces the page that everybody sees by the one at `address`, out of a frame too where the browser lets us. Without a network, by an
 * empty one: an error would name the address. First it steps down to the entry of the history by which the person came, so that
 * Back leads before the page; not where something else `takesAway` the page already.
 */
export function leavePage(address: string, takesAway = false): void {
  window.onbeforeunload = null;
  if (takesAway) replacePage(address);
  else goBelow(() => replacePage(address));
}

function replacePage(address: string): void {
  const place = inFull(address);
  const to = navigator.onLine ? place : nowhere;
  if (!isFramed()) {
    location.replace(to);
    return;
  }
  parent.postMessage({ type: 'open-intake-exit', address: place } satisfies ExitMessage, '*');
  try {
    top!.location.replace(to);
  } catch {
    location.replace(nowhere);
  }
}

/** Whether a press of the exit leaves the page that everybody sees. Browsers tell only once somebody has pressed anything. */
export function canLeave(): boolean {
  return !isFramed() || open('', '_top') !== null;
}

/** Whether it may be that a press of the exit leaves the page around the frame as it is. */
export function mayBeStuck(): boolean {
  try {
    return isFramed() && top!.document === null;
  } catch {
    return true;
  }
}

function isFramed(): boolean {
  return globalThis.top !== globalThis.self;
}

function inFull(address: string): string {
  try {
    const { href, protocol } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) ? href : nowhere;
  } catch {
    return nowhere;
  }
}
