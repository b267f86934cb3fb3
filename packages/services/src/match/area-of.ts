import type { PersonArea } from './facts.ts';

/**
 * Where a person stays, from the words of one box: `60623`, `Pilsen 60608-1234`, `Cook County`, `Cicero`. Undefined where nothing
 * was written.
 */
export function areaOf(text: string): PersonArea | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const [, zip] = /(?:^|\D)(\d{5})(?:-\d{4})?(?!\d)/.exec(written) ?? [];
  if (zip !== undefined) return { zip };
  const [, place = written, state] = /^(.+?)\s*,\s*([A-Za-z]{2})$/.exec(written) ?? [];
  const [, county] = /^(.+?)\s+county$/i.exec(place) ?? [];
  return { ...(county === undefined ? { city: place } : { county }), ...(state !== undefined && { state }) };
}
