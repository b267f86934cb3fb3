/**
 * Whether a key belongs to an input method: it picks a word there and does nothing here. Safari says `keydown` after the
 * composition has ended, with `isComposing` false and the key code 229 (UI Events, "keyCode").
 */
export function isComposing({
  isComposing: composes,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return composes || keyCode === 229;
}
