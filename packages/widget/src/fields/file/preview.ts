import type { FileAnswer } from '@open-intake/core';
import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { fromBase64 } from './base64.ts';

/** Draws a picture into the canvas it stands on, cut to its shape. What cannot be opened leaves the canvas empty. */
class Preview extends Directive {
  #shown: string | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('preview stands on an element.');
  }

  override render(_file: FileAnswer): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [file]: [FileAnswer]): typeof noChange {
    if (this.#shown === file.digest) return noChange;
    this.#shown = file.digest;
    void this.#draw(part.element as HTMLCanvasElement, file);
    return noChange;
  }

  async #draw(canvas: HTMLCanvasElement, { type, data, digest }: FileAnswer): Promise<void> {
    const bitmap = await opened(data, type);
    const drawing = canvas.getContext('2d');
    if (this.#shown !== digest || drawing === null) return;
    drawing.clearRect(0, 0, canvas.width, canvas.height);
    if (bitmap === undefined) return;
    const scale = Math.max(canvas.width / bitmap.width, canvas.height / bitmap.height);
    const [width, height] = [bitmap.width * scale, bitmap.height * scale];
    drawing.drawImage(bitmap, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
    bitmap.close();
  }
}

async function opened(data: string, type: string): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(new Blob([fromBase64(data)], { type }));
  } catch {
    return undefined;
  }
}

/** A small picture of a file, in the canvas it stands on. */
export const preview = directive(Preview);
