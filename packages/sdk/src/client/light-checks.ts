import type { Agency, FormDefinition, FormMessages, Today } from '@open-intake/core';

/**
 * Enough to tell a form from a login page, and small enough to load before the first question. Core's `parseForm` is the
 * whole check.
 */
export function looksLikeForm(value: unknown): value is FormDefinition {
  if (!isObject(value) || value.format !== 'open-intake/1') return false;
  const { id, version, languages, sections } = value;
  return typeof id === 'string' && typeof version === 'string' && isFilled(languages) && isFilled(sections);
}

/** Words have a title, sections and questions. Core's `parseMessages` is the whole check. */
export function looksLikeMessages(value: unknown): value is FormMessages {
  return isObject(value) && typeof value.title === 'string' && isObject(value.sections) && isObject(value.questions);
}

/** An agency file names its format and the ways to a person. Core's `agencySchema` is the whole check. */
export function looksLikeAgency(value: unknown): value is Agency {
  return isObject(value) && value.format === 'open-intake-agency/1' && isObject(value.name) && isObject(value.phone);
}

/** What is true today names its format. Core's `parseToday` is the whole check. */
export function looksLikeToday(value: unknown): value is Today {
  return isObject(value) && value.format === 'open-intake-today/1' && Array.isArray(value.statements);
}

/** Whether a JSON value is an object: no list, no null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
