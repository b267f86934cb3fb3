/** The fields that many forms have behind their first question: one chunk. */

export { consentField } from './consent/consent-field.ts';
export { contactSafetyField } from './contact-safety/contact-safety-field.ts';
export { dateField } from './date/date-field.ts';
export { emailField } from './email/email-field.ts';
export { languageField } from './language/language-field.ts';
export { longTextField } from './long-text/long-text-field.ts';
export { numberField } from './number/number-field.ts';
export { phoneField } from './phone/phone-field.ts';
