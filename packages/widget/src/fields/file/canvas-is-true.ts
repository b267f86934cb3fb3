/** How far a channel may be off: some browsers change the last bits of what a canvas gives back. */
const tolerance = 16;

/**
 * Whether a canvas gives back what was drawn on it. Browsers that protect against tracking may answer with white or with
 * noise; a photo made smaller there would be lost without anybody seeing it.
 */
export function canvasIsTrue(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 8;
  canvas.height = 8;
  const drawing = canvas.getContext('2d');
  if (drawing === null) return false;
  const colour = [200, 40, 90, 255];
  drawing.fillStyle = '#c8285a';
  drawing.fillRect(0, 0, 8, 8);
  return drawing
    .getImageData(0, 0, 8, 8)
    .data.every((channel, at) => Math.abs(channel - (colour[at % 4] ?? 0)) <= tolerance);
}
