/** The words inside an id or a code, in lower case: `helperPhone-2` is `helper phone 2`. */
export function idWords(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_./]+/g, ' ')
    .toLowerCase();
}
