import { languageName } from '@open-intake/core';
import { choose, container, control, type HandFor, type } from './hand.ts';

export async function fillYesNo(hand: HandFor<'yesNo'>, value: boolean): Promise<void> {
  await choose(hand, container(hand), value ? 'yes' : 'no');
}

export async function fillScale(hand: HandFor<'scale'>, value: number): Promise<void> {
  await choose(hand, container(hand), String(value));
}

export async function fillConsent(hand: HandFor<'consent'>, value: string): Promise<void> {
  await choose(hand, container(hand), value);
}

/** A language that is offered, or one that is searched by the name it has in the language shown. */
export async function fillLanguage(hand: HandFor<'language'>, value: string): Promise<void> {
  if (hand.question.languages?.includes(value) !== true) {
    const box = control(hand, '-search');
    await type((await box.count()) > 0 ? box : control(hand), languageName(value, hand.language));
  }
  await choose(hand, container(hand), value);
}
