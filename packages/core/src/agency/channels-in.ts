import { languageName } from '../languages/language-name.ts';
import type { AgencyContact, TextChannel, VideoChannel, VoiceChannel } from './contact.ts';

/** The ways to a contact for somebody who reads one language. A way that does not work in that language is absent. */
export interface ChannelsIn {
  readonly voice?: VoiceIn;
  readonly text?: TextIn;
  readonly video?: VideoChannel;
}

/** A call, and what it takes to be understood. */
export interface VoiceIn extends Omit<VoiceChannel, 'press' | 'say'> {
  /** The key to press for the language. */
  readonly press?: string;
  /** What to say in English, so that an interpreter joins. */
  readonly say?: string;
}

/** A text message, and the word that starts it. */
export interface TextIn extends Omit<TextChannel, 'keyword'> {
  /** Absent where any word does, or the person's own postal code. */
  readonly keyword?: string;
  /** The person's own ZIP or postal code is the word. */
  readonly postalCode?: true;
}

/** The ways to a contact in a language (BCP 47). Video is for those who sign, whichever language they read. */
export function channelsIn({ voice, text, video }: AgencyContact, language: string): ChannelsIn {
  const spoken = voice && voiceIn(voice, language);
  const written = text && textIn(text, language);
  return { ...(spoken && { voice: spoken }), ...(written && { text: written }), ...(video && { video }) };
}

/** Whether somebody who reads a language can call or text a contact. Video alone is no way for those who do not sign. */
export function isReachableIn(contact: AgencyContact, language: string): boolean {
  const { voice, text } = channelsIn(contact, language);
  return voice !== undefined || text !== undefined;
}

function voiceIn({ press, say, ...voice }: VoiceChannel, language: string): VoiceIn | undefined {
  if (voice.languages.some((tag) => isSame(tag, language))) {
    const key = valueIn(press, language);
    return key === undefined ? voice : { ...voice, press: key };
  }
  const sentence = valueIn(say, language) ?? (voice.interpreters === true ? interpreterFor(language) : undefined);
  return sentence === undefined ? undefined : { ...voice, say: sentence };
}

function textIn({ keyword, ...text }: TextChannel, language: string): TextIn | undefined {
  if (!text.languages.some((tag) => isSame(tag, language))) return undefined;
  if (keyword === undefined) return text;
  if (keyword === 'postal-code') return { ...text, postalCode: true };
  const word = valueIn(keyword, language);
  if (word === undefined) return undefined;
  return word === null ? text : { ...text, keyword: word };
}

function interpreterFor(language: string): string {
  return `${languageName(primary(language), 'en')} interpreter, please.`;
}

function valueIn<Value>(values: Readonly<Record<string, Value>> | undefined, language: string): Value | undefined {
  return Object.entries(values ?? {}).find(([tag]) => isSame(tag, language))?.[1];
}

const primary = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();

/** Whoever speaks one kind of a language understands another: a line does not say which kind. */
const isSame = (tag: string, language: string): boolean => primary(tag) === primary(language);
