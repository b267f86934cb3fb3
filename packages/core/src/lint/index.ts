export type { LintAgencyOptions } from './agency/lint-agency.ts';
export { lintAgency, lintNoticeContacts } from './agency/lint-agency.ts';
export type { LintFormOptions } from './lint-form.ts';
export { lintForm } from './lint-form.ts';
export type { LintFinding } from './lint-rule.ts';
export { lintToday } from './today/lint-today.ts';
