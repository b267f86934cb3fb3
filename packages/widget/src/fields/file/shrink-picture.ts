import { canvasIsTrue } from './canvas-is-true.ts';

/** The longest side and how much detail is kept, tried in this order until a picture fits. */
const sides = [1600, 1280, 1000, 800, 640, 480] as const;
const qualities = [0.8, 0.65, 0.5] as const;

/** Types that a browser can write a picture in, best first. */
const writable = ['image/jpeg', 'image/webp', 'image/png'] as const;

/** The type that a picture is written in: the first that the question takes; undefined where it takes none. */
export function pictureType(takes: (type: string) => boolean): string | undefined {
  return writable.find(takes);
}

/**
 * Draws a picture again, no larger than `limit` bytes. What comes out holds the pixels and nothing else: no place, time or
 * camera (EXIF). `unreadable` where the browser cannot open it, `size` where it does not get small enough.
 */
export async function shrinkPicture(picture: Blob, limit: number, type: string): Promise<Blob | 'unreadable' | 'size'> {
  if (!canvasIsTrue()) return 'unreadable';
  const bitmap = await createImageBitmap(picture).catch(() => undefined);
  if (bitmap === undefined) return 'unreadable';
  try {
    const longest = Math.max(bitmap.width, bitmap.height);
    for (const side of new Set(sides.map((side) => Math.min(side, longest)))) {
      const canvas = drawn(bitmap, side / longest);
      for (const quality of type === 'image/png' ? [1] : qualities) {
        const blob = await written(canvas, type, quality);
        if (blob?.type === type && blob.size <= limit) return blob;
      }
    }
    return 'size';
  } finally {
    bitmap.close();
  }
}

/** On white: a JPEG has nothing that one can see through. */
function drawn(bitmap: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const drawing = canvas.getContext('2d');
  if (drawing === null) return canvas;
  drawing.fillStyle = '#ffffff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function written(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}
