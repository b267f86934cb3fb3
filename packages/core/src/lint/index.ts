export type { LintAgencyOptions } from './agency/lint-agency.ts';
export { lintAgency, lintNoticeContacts } from './agency/lint-agency.ts';
export type { LintFormOptions } from './lint-form.ts';
export { lintForm } from './lint-form.ts';
export type { LintFinding } from './lint-rule.ts';
export type { WordedService } from './services/lint-service-words.ts';
export { lintServiceWords } from './services/lint-service-words.ts';
export { lintToday } from './today/lint-today.ts';
