import type { Browser, CDPSession, Page } from 'playwright-core';

/** A part of a window, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What somebody beside the person sees of a tab, also while it is on its way to another page. */
export interface Onlooker {
  /** How many colours the window, or a part of it, shows: one where it is blank. */
  colours(area?: Area): Promise<number>;
  /** What stands on the tab. */
  title(): Promise<string>;
}

/**
 * Puts an onlooker before a page. Has to be there before the page begins to leave: from then on Chromium answers nothing but
 * what its own process knows. Pictures are read in a page of their own, because Node has no decoder.
 */
export async function onlookerOf(browser: Browser, page: Page): Promise<Onlooker> {
  const [devtools, all] = await Promise.all([page.context().newCDPSession(page), browser.newBrowserCDPSession()]);
  const reader = await page.context().newPage();
  await page.bringToFront();
  const { targetInfo } = await devtools.send('Target.getTargetInfo');
  return {
    async colours(area) {
      const clip = area && { ...area, scale: 1 };
      return reader.evaluate(coloursOf, await picture(devtools, clip));
    },
    async title() {
      const { targetId } = targetInfo;
      return (await all.send('Target.getTargetInfo', { targetId })).targetInfo.title;
    },
  };
}

/** Between two pages there is none for a moment. */
async function picture(devtools: CDPSession, clip: (Area & { readonly scale: number }) | undefined): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      return (await devtools.send('Page.captureScreenshot', { format: 'png', ...(clip && { clip }) })).data;
    } catch (error) {
      if (tries === 10) throw error;
      await new Promise((over) => setTimeout(over, 100));
    }
  }
}

async function coloursOf(base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  return new Set(new Uint32Array(data.buffer)).size;
}
