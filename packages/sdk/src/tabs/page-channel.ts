import type { Receipt } from '@open-intake/core';

type Message =
  | { readonly type: 'changed' }
  | { readonly type: 'delivered'; readonly receipt: Receipt }
  | { readonly type: 'erased'; readonly id: string };

/** What other pages of this origin say. Nothing depends on being heard: it only makes things quicker. */
export interface PageChannel {
  post(message: Message): void;
  close(): void;
}

/** Callbacks for what other pages say. */
export interface Heard {
  readonly changed: () => void;
  readonly delivered: (receipt: Receipt) => void;
  readonly erased: (id: string) => void;
}

/** A channel between the pages that are open now. Where the browser has none, nobody is heard. */
export function pageChannel(name: string, heard: Heard): PageChannel {
  if (typeof BroadcastChannel !== 'function') return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  let isClosed = false;
  channel.onmessage = ({ data }: MessageEvent<Partial<Message> | null>) => {
    if (data?.type === 'changed') heard.changed();
    if (data?.type === 'delivered' && data.receipt !== undefined) heard.delivered(data.receipt);
    if (data?.type === 'erased' && data.id !== undefined) heard.erased(data.id);
  };
  return {
    post(message) {
      if (!isClosed) channel.postMessage(message);
    },
    close() {
      isClosed = true;
      channel.close();
    },
  };
}
