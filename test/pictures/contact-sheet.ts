import type { Browser } from 'playwright-core';

/** A picture with what is on it. */
export interface Shot {
  readonly name: string;
  readonly picture: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Pixels that the longer side of a piece has on the sheet. */
const longest = 360;

/** All pictures in rows on one sheet, each with its name, as JPEG. A tall one is cut into pieces that stand side by side. */
export async function contactSheet(browser: Browser, shots: readonly Shot[], pieceHeight: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await page.setContent(`<!doctype html><style>
    body { margin: 16px; display: flex; flex-wrap: wrap; gap: 16px; align-items: start; background: #8a8a86; font: 13px system-ui; color: #fff }
    figure { margin: 0 } .pieces { display: flex; flex-wrap: wrap; gap: 6px } .piece { overflow: hidden } img { display: block } figcaption { padding-top: 4px }
  </style>${shots.map((shot) => figureOf(shot, pieceHeight)).join('')}`);
  const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 55 });
  await page.close();
  return sheet;
}

function figureOf({ name, picture, width, height }: Shot, pieceHeight: number): string {
  const scale = Math.min(1, longest / Math.max(width, pieceHeight));
  const source = `data:image/png;base64,${picture.toString('base64')}`;
  const pieces = Array.from({ length: Math.ceil(height / pieceHeight) }, (_, at) => {
    const shown = Math.min(pieceHeight, height - at * pieceHeight) * scale;
    return `<div class="piece" style="height:${shown}px"><img width="${width * scale}" style="margin-top:${-at * pieceHeight * scale}px" src="${source}"></div>`;
  });
  return `<figure><div class="pieces">${pieces.join('')}</div><figcaption>${name}</figcaption></figure>`;
}
