import type { BrowserContextOptions } from 'playwright-core';

/** How a set of pictures is taken. */
export interface PictureSetting {
  /** The language that is chosen first. */
  readonly language: string;
  readonly context: BrowserContextOptions;
  /** Whether only the page after sending is taken, as it is printed. */
  readonly isPaper?: true;
}

const phone = (width: number, height: number, colorScheme: 'light' | 'dark' = 'light'): BrowserContextOptions => ({
  viewport: { width, height },
  colorScheme,
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
});

/** The sets of pictures, by name. `right-to-left` is English between Arabic letters. */
export const settings: Readonly<Record<string, PictureSetting>> = {
  phone: { language: 'en', context: phone(390, 780) },
  'small-dark': { language: 'es', context: phone(320, 640, 'dark') },
  'right-to-left': { language: 'en-XB', context: phone(360, 720) },
  'side-bar': { language: 'en', context: phone(300, 640) },
  landscape: { language: 'es', context: phone(740, 360) },
  desk: { language: 'en', context: phone(1280, 860) },
  paper: { language: 'es', context: phone(794, 1120), isPaper: true },
};

/** What the person in the pictures picks or writes, by question: somebody who needs food and may lose her home. */
export const picks: Readonly<Record<string, readonly string[]>> = {
  who: ['self'],
  private: ['alone'],
  urgent: ['food', 'power'],
  needs: ['food', 'home', 'bills'],
  first: ['home'],
  deadline: ['leave-home'],
  name: ['Luz'],
  contact: ['call'],
  interpreter: ['yes'],
  danger: ['no'],
  afraid: ['no'],
  more: ['some'],
  sleep: ['own'],
  cook: ['yes'],
  benefits: ['snap'],
  documents: ['photo-id'],
  area: ['60623'],
  share: ['ask'],
};
