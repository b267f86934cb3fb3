import { jsonPlace } from '@open-intake/server';
import type { Finding } from './finding.ts';

/** A finding with the line and column that its path leads to in the text of its file. */
export function withPlace(finding: Finding, text: string): Finding {
  const place = jsonPlace(text.replace(/^\ufeff/, ''), finding.path);
  return place === undefined ? finding : { ...finding, place };
}
