// The compiled file

export type {
  AgeRange,
  CompiledService,
  CompiledServices,
  Openings,
  PaperToBring,
  ServiceArea,
  ServicePhone,
  ServiceWords,
  WayIn,
  ZipPlace,
} from './match/compiled-services.ts';
export { parseServices } from './match/parse-services.ts';

// What a person needs

export { areaOf } from './match/area-of.ts';
export type { Facts, PersonArea } from './match/facts.ts';
export type { Need } from './match/need.ts';
export type { NeedCode } from './match/need-codes.ts';
export { isSensitiveNeed, needCodes } from './match/need-codes.ts';
export type { Picked } from './match/needs-of.ts';
export { needsOf } from './match/needs-of.ts';

// What is there for them

export type { AreaLevel } from './match/fit-area.ts';
export type { ServiceMatch } from './match/match-services.ts';
export { matchServices } from './match/match-services.ts';
export type { Opening } from './match/opening-at.ts';
export type { Check, Reason, Step } from './match/step.ts';
