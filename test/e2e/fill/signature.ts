import type { SignatureAnswer } from '@open-intake/core';
import { container, control, type HandFor, type } from './hand.ts';

/** Types a name, by way of the switch where drawing comes first, or draws a line of two strokes. */
export async function fillSignature(hand: HandFor<'signature'>, { kind, data }: SignatureAnswer): Promise<void> {
  const [first = 'drawn'] = hand.question.ways ?? [];
  if (kind !== first) await container(hand).locator('.signature-switch').click();
  if (kind === 'typed') return type(control(hand), data);
  const surface = container(hand).locator('.signature-surface');
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  if (box === null) throw new Error('There is no paper to sign on.');
  const { mouse } = hand.page;
  for (const [from, to] of [
    [0.2, 0.5],
    [0.5, 0.8],
  ] as const) {
    await mouse.move(box.x + box.width * from, box.y + box.height * 0.6);
    await mouse.down();
    await mouse.move(box.x + box.width * to, box.y + box.height * 0.3, { steps: 4 });
    await mouse.up();
  }
}
