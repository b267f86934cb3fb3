import type { FieldLoaders } from './field-loaders.ts';

type Common = 'choice' | 'choices' | 'text' | 'longText' | 'yesNo' | 'notice';

/** The fields that most forms have few of, each loaded when a form has one. One that is missing here does not compile. */
export const rareFields = {
  'choice from a list': async () => (await import('./choice/searched-fields.ts')).searchedChoiceField,
  'choices from a list': async () => (await import('./choice/searched-fields.ts')).searchedChoicesField,
  number: async () => (await import('./number/number-field.ts')).numberField,
  date: async () => (await import('./date/date-field.ts')).dateField,
  scale: async () => (await import('./scale/scale-field.ts')).scaleField,
  money: async () => (await import('./money/money-field.ts')).moneyField,
  address: async () => (await import('./address/address-field.ts')).addressField,
  ranking: async () => (await import('./ranking/ranking-field.ts')).rankingField,
  file: async () => (await import('./file/file-field.ts')).fileField,
  signature: async () => (await import('./signature/signature-field.ts')).signatureField,
  email: async () => (await import('./email/email-field.ts')).emailField,
  phone: async () => (await import('./phone/phone-field.ts')).phoneField,
  language: async () => (await import('./language/language-field.ts')).languageField,
  consent: async () => (await import('./consent/consent-field.ts')).consentField,
  contactSafety: async () => (await import('./contact-safety/contact-safety-field.ts')).contactSafetyField,
  group: async () => (await import('./group/group-field.ts')).groupField,
} satisfies { readonly [Name in Exclude<keyof FieldLoaders, Common>]: Extract<FieldLoaders[Name], () => unknown> };
