/** Truth as JsonLogic has it: as in JavaScript, but an empty array is false. */
export function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
