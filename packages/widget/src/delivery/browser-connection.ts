import type { Connection } from '@open-intake/sdk';

/** What a page knows about its network: wakes when it comes back, and when the person looks at the page again. */
export const browserConnection: Connection = {
  isOffline: () => !navigator.onLine,
  isHidden: () => document.visibilityState === 'hidden',
  onWake(listener) {
    const whenVisible = () => {
      if (document.visibilityState === 'visible') listener();
    };
    globalThis.addEventListener('online', listener);
    globalThis.addEventListener('pageshow', listener);
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      globalThis.removeEventListener('online', listener);
      globalThis.removeEventListener('pageshow', listener);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  },
};
