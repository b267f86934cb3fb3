import { autonymOf, directionOf, languageName, type Receipt } from '@open-intake/core';
import { type Finding, isError } from '../findings/finding.ts';
import type { ServedForm } from './served-forms.ts';

/** A form in the list of the preview. */
export interface FormEntry {
  /** Its folder's name, as addresses have it. */
  readonly name: string;
  readonly title: string;
  readonly version: string | null;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

/** A language of a form, to be chosen from. */
export interface FormLanguage {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/** One form in the preview. */
export interface FormDetails extends FormEntry {
  /** Path of the form on the server; null while it cannot be read. */
  readonly src: string | null;
  readonly choices: readonly FormLanguage[];
  readonly findings: readonly Finding[];
  /** Differs whenever the form, its words or the agency do. */
  readonly state: string;
  /** Receipts of what arrived, newest first. */
  readonly received: readonly Receipt[];
}

/** A form as it stands in the list. */
export function formEntry({ name, form, messages, findings }: ServedForm): FormEntry {
  const errors = findings.filter(isError).length;
  return {
    name,
    title: messages[form?.languages[0] ?? '']?.title ?? form?.id ?? name,
    version: form?.version ?? null,
    languages: form?.languages ?? [],
    errors,
    warnings: findings.length - errors,
  };
}

/** What the preview shows of a form, but for what arrived. */
export function formDetails(served: ServedForm): Omit<FormDetails, 'received'> {
  const { name, form, findings, state } = served;
  return {
    ...formEntry(served),
    src: form === undefined ? null : `/intake/${encodeURIComponent(name)}/forms/${form.id}`,
    choices: (form?.languages ?? []).map((tag) => ({ tag, name: nameOf(tag), dir: directionOf(tag) })),
    findings,
    state,
  };
}

/** A language by its own name and by its English one: "Español (Spanish)". */
function nameOf(tag: string): string {
  const [own, english] = [autonymOf(tag) ?? tag, languageName(tag, 'en')];
  return own === english ? own : `${own} (${english})`;
}
