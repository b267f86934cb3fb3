import type { QuestionType } from '@open-intake/core';
import fc from 'fast-check';
import { generatedDate } from './dates.ts';
import type { GeneratedType, QuestionOf } from './generated-type.ts';
import { generatedMoney, generatedNumber, generatedScale } from './numbers.ts';
import { generatedFile, generatedSignature } from './papers.ts';
import {
  generatedChoice,
  generatedChoices,
  generatedConsent,
  generatedLanguage,
  generatedRanking,
  generatedYesNo,
} from './picks.ts';
import { generatedAddress, generatedContactSafety } from './places.ts';
import { generatedEmail, generatedLongText, generatedPhone, generatedText } from './texts.ts';

export type GeneratedQuestionType = Exclude<QuestionType, 'group' | 'notice'>;

const everyType = {
  text: generatedText,
  longText: generatedLongText,
  number: generatedNumber,
  money: generatedMoney,
  date: generatedDate,
  email: generatedEmail,
  phone: generatedPhone,
  address: generatedAddress,
  choice: generatedChoice,
  choices: generatedChoices,
  yesNo: generatedYesNo,
  scale: generatedScale,
  ranking: generatedRanking,
  language: generatedLanguage,
  file: generatedFile,
  signature: generatedSignature,
  consent: generatedConsent,
  contactSafety: generatedContactSafety,
} as const satisfies { readonly [Type in GeneratedQuestionType]: GeneratedType<QuestionOf<Type>> };

/** Every type that has answers of its own: the compiler counts them. Groups are made of these, notices have none. */
export const generatedTypes: Readonly<Record<GeneratedQuestionType, GeneratedType>> = everyType;

export const generatedTypeNames = Object.keys(everyType) as readonly GeneratedQuestionType[];

/** The types whose answers leave inside `answers`: they can stand in the rows of a group. */
export const typesInRows = generatedTypeNames.filter((type) => type !== 'consent' && type !== 'contactSafety');

/** One of some types. */
export const someType = (types: readonly GeneratedQuestionType[]) => fc.constantFrom(...types);
