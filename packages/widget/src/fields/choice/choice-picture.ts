import { css, html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** The side of a picture in pixels of the canvas: enough for two to three device pixels each. */
const side = 160;

/** Pictures by address: the same ones for the first screen and for the whole form. */
const fetched = new Map<string, Promise<ImageBitmap | undefined>>();

/** A box of one size, so that nothing moves when the picture comes, or does not. */
export const pictureStyles = css`
  .choice-picture {
    display: block;
    inline-size: 64px;
    block-size: 64px;
    border-radius: 4px;
  }

  .found-row .choice-picture,
  .picked-row .choice-picture {
    inline-size: 44px;
    block-size: 44px;
  }
`;

/**
 * Draws the pictures of a form, fetched from `{base}/pictures/{name}`, each once. They are drawn on a canvas because a page's
 * policy may allow no pictures of another origin. They decorate: the label says it all, and one that cannot be had is absent.
 */
export function picturesFrom(base: string): (name: string) => TemplateResult {
  const drawn = new WeakMap<Element, string>();

  const draw = async (canvas: Element | undefined, name: string): Promise<void> => {
    if (!(canvas instanceof HTMLCanvasElement) || drawn.get(canvas) === name) return;
    drawn.set(canvas, name);
    const address = `${base.replace(/\/+$/, '')}/pictures/${encodeURIComponent(name)}`;
    const coming = fetched.get(address) ?? fetchPicture(address);
    fetched.set(address, coming);
    const picture = await coming;
    // Another row may have taken over the canvas meanwhile.
    if (drawn.get(canvas) === name) paint(canvas, picture);
  };

  return (name) =>
    html`<canvas
      class="choice-picture"
      width=${side}
      height=${side}
      aria-hidden="true"
      ${ref((canvas) => void draw(canvas, name))}
    ></canvas>`;
}

async function fetchPicture(address: string): Promise<ImageBitmap | undefined> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    return response.ok ? await createImageBitmap(await response.blob()) : undefined;
  } catch {
    return undefined;
  }
}

/** Draws a picture as large as it fits, in the middle. */
function paint(canvas: HTMLCanvasElement, picture: ImageBitmap | undefined): void {
  const context = canvas.getContext('2d');
  context?.clearRect(0, 0, side, side);
  if (context === null || picture === undefined) return;
  const scale = side / Math.max(picture.width, picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, (side - width) / 2, (side - height) / 2, width, height);
}
