import { dailyLife } from './daily-life.ts';
import { food } from './food.ts';
import { healthAndFamily } from './health-and-family.ts';
import { homeAndBills } from './home-and-bills.ts';
import { legalAndQuestions } from './legal-and-questions.ts';
import { nights } from './nights.ts';
import type { Situation } from './situation.ts';

/** Sixty clients, and what each should be shown. */
export const allSituations: readonly Situation[] = [
  ...food,
  ...nights,
  ...homeAndBills,
  ...dailyLife,
  ...healthAndFamily,
  ...legalAndQuestions,
];
