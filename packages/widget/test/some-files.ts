/** A PDF that says so, of as many bytes as asked. For tests. */
export function somePdf(name = 'letter.pdf', size = 600): File {
  return new File(['%PDF-1.4\n', 'x'.repeat(size - 9)], name, { type: 'application/pdf' });
}

interface Picture {
  readonly name?: string;
  readonly type?: 'image/jpeg' | 'image/png';
  readonly width?: number;
  readonly height?: number;
  /** Fills it with noise, so that it is large. @default false */
  readonly noise?: boolean;
}

/** A picture, red on its left half. For tests. */
export async function somePicture(options: Picture = {}): Promise<File> {
  const { name = 'photo.jpg', type = 'image/jpeg', width = 60, height = 40, noise = false } = options;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const drawing = canvas.getContext('2d') as CanvasRenderingContext2D;
  drawing.fillStyle = '#ff0000';
  drawing.fillRect(0, 0, width / 2, height);
  if (noise) {
    const pixels = drawing.createImageData(width, height);
    let seed = 1;
    for (let at = 0; at < pixels.data.length; at += 1) {
      seed = (seed * 48271) % 2147483647;
      pixels.data[at] = at % 4 === 3 ? 255 : seed % 256;
    }
    drawing.putImageData(pixels, 0, 0);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.95));
  return new File([blob as Blob], name, { type });
}

/** The same JPEG with EXIF before its pixels: turned on its side (orientation 6), and taken at a place (a GPS directory). */
export async function withExif(jpeg: File): Promise<File> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...[tag >> 8, tag & 255, 0, type, 0, 0, 0, count],
    ...value,
  ];
  const tiff = [
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 2, ...entry(0x0112, 3, 1, [0, 6, 0, 0]), ...entry(0x8825, 4, 1, [0, 0, 0, 38]), 0, 0, 0, 0],
    ...[0, 1, ...entry(0x0001, 2, 2, [0x4e, 0, 0, 0]), 0, 0, 0, 0],
  ];
  const exif = [...'Exif\0\0'].map((letter) => letter.codePointAt(0) ?? 0).concat(tiff);
  const segment = new Uint8Array([0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 255, ...exif]);
  return new File([bytes.slice(0, 2), segment, bytes.slice(2)], jpeg.name, { type: 'image/jpeg' });
}

/** Gives a file input its files, as a person's file picker would. */
export function pickFiles(input: HTMLInputElement, ...files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
