/** The DOM ids of a row of the group whose own id is `id`. */
export function rowIds(id: string, index: number) {
  return {
    row: `${id}-in-${index}`,
    name: `${id}-row-${index}`,
    up: `${id}-up-${index}`,
    down: `${id}-down-${index}`,
    remove: `${id}-remove-${index}`,
  } as const;
}
