/** An id as the name of a type: `needs-assessment` is `NeedsAssessment`. */
export function typeName(id: string): string {
  return id
    .split(/[-_]+/)
    .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
    .join('');
}
