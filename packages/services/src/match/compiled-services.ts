/** Where a service can be used: everywhere, or by whoever stays in one of these. Names are in small letters. */
export type ServiceArea =
  | 'anywhere'
  | {
      /** ZIP or postal codes. */
      readonly zips?: readonly string[];
      readonly cities?: readonly string[];
      /** Without the word "county". */
      readonly counties?: readonly string[];
      readonly states?: readonly string[];
      /** Whether it can be used in more places that nobody has named in a way that is understood. */
      readonly partial?: true;
    };

/** Where a ZIP or postal code is. Names are in small letters. */
export interface ZipPlace {
  readonly city?: string;
  readonly county?: string;
  readonly state?: string;
}

/** Ages in whole years, both included. */
export interface AgeRange {
  readonly from?: number;
  readonly to?: number;
}

/**
 * How help is got: `walk-in` one goes there, `call` it is given by phone, `call-ahead` one calls before going, `appointment` one
 * agrees on a day, `referral` somebody else sends one.
 */
export type WayIn = 'walk-in' | 'call' | 'call-ahead' | 'appointment' | 'referral';

/** A number to call, with the languages (BCP 47) that this line speaks, where that is known. */
export interface ServicePhone {
  readonly number: string;
  readonly extension?: string;
  readonly languages?: readonly string[];
}

/** A paper to bring: its code in the default form where it has one, and the words of the agency. */
export interface PaperToBring {
  readonly code?: string;
  readonly text: string;
}

/** What a service is called and is, in one language, and how to get it, step by step. */
export interface ServiceWords {
  readonly name: string;
  readonly what?: string;
  readonly steps?: readonly string[];
}

/** Stretches in which a service is open: `[start, end]` in minutes after `CompiledServices.from`, in order, apart from each other. */
export type Openings = readonly (readonly [start: number, end: number])[];

/** A service as the browser gets it. What is absent is not known. */
export interface CompiledService {
  readonly id: string;
  /** `active` where it runs; absent where the feed does not say. */
  readonly status?: string;
  /** The day (ISO 8601) on which staff approved it. Without it, it is not shown. */
  readonly approved?: string;
  readonly needs: readonly string[];
  /** By language tag (BCP 47). */
  readonly words: Readonly<Record<string, ServiceWords>>;
  readonly organization?: string;
  readonly url?: string;
  readonly phones?: readonly ServicePhone[];
  /** The address, line by line. Absent of a confidential place. */
  readonly address?: readonly string[];
  /** Whether the place must stay unknown, as of a shelter for survivors. */
  readonly confidential?: true;
  /** Whether staff want it shown only to somebody who is alone. */
  readonly sensitive?: true;
  /** The next 14 days. */
  readonly open?: Openings;
  readonly languages?: readonly string[];
  /** Whether an interpreter of any other language joins. */
  readonly interpreters?: boolean;
  readonly area?: ServiceArea;
  /** Absent where no limit is stated. */
  readonly ages?: AgeRange;
  readonly how?: WayIn;
  /** Days that people wait; 0 where nobody waits. */
  readonly waitDays?: number;
  readonly cost?: 'free' | 'costs';
  /** What the place is made for: `no-steps`, `quiet`, `sign`. */
  readonly access?: readonly string[];
  readonly documents?: readonly PaperToBring[];
  /** Whether it is an office of a government. */
  readonly government?: true;
  /** What they ask everybody for: immigration status, a number such as a Social Security number. */
  readonly asks?: readonly ('status' | 'number')[];
  /** The day (ISO 8601) on which somebody last checked it. */
  readonly checked?: string;
}

/** The services of an agency as one compact file: `open-intake-services/1`. Made by `compileServices`. */
export interface CompiledServices {
  readonly format: 'open-intake-services/1';
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** The first midnight of the 14 days, in minutes since 1970. */
  readonly from: number;
  /** Where each day of the agency begins, in minutes after `from`, and where the last ends: 15 numbers. */
  readonly days: readonly number[];
  /** What is known of ZIP or postal codes. */
  readonly places: Readonly<Record<string, ZipPlace>>;
  readonly services: readonly CompiledService[];
}
