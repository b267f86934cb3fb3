import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };

/** Every word of the packet's own, typed from English. */
export type PacketMessages = typeof en;

/** The languages in which the packet's own words exist. */
export const packetMessages: Readonly<Record<string, PacketMessages>> = { en, es } satisfies Record<
  'en' | 'es',
  PacketMessages
>;

/** The packet's own words and the language they are really in. */
export interface PacketWords {
  readonly lang: string;
  readonly messages: PacketMessages;
}

/** The words of a language or of its parent (`es-MX` → `es`); any other language reads English, and `lang` says so. */
export function packetWords(language: string): PacketWords {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const messages = Object.hasOwn(packetMessages, tag) ? packetMessages[tag] : undefined;
    if (messages) return { lang: tag, messages };
  }
  return { lang: 'en', messages: en };
}
