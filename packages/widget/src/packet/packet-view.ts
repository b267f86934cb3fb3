import type { Packet } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { createFormats, type Formats } from './formats.ts';
import { type PacketMessages, packetWords } from './packet-words.ts';

/** Something a template can show. */
export type Shown = TemplateResult | string | readonly Shown[];

/** What every part of the sheet draws from. */
export interface PacketView {
  readonly packet: Packet;
  readonly formats: Formats;
  /** One of the packet's own words, marked with its language where the sheet is in another; `{{name}}` takes a parameter. */
  say(pick: (messages: PacketMessages) => string, params?: Readonly<Record<string, Shown>>): Shown;
  /** A text that Intl wrote, marked the same way. */
  formatted(text: string): Shown;
}

/** Makes the view of one packet in its own language, with moments in a time zone (IANA name). */
export function createPacketView(packet: Packet, timeZone?: string): PacketView {
  const words = packetWords(packet.language);
  const formats = createFormats(packet.language, timeZone);
  return {
    packet,
    formats,
    say: (pick, params = {}) => {
      const text = interpolate(pick(words.messages), params);
      return packet.language === words.lang ? text : html`<bdi lang=${words.lang} dir="ltr">${text}</bdi>`;
    },
    formatted: (text) =>
      packet.language === formats.lang ? text : html`<bdi lang=${formats.lang} dir=${formats.dir}>${text}</bdi>`,
  };
}

function interpolate(text: string, params: Readonly<Record<string, Shown>>): Shown {
  const parts = text.split(/\{\{(\w+)\}\}/);
  return parts.length === 1 ? text : parts.map((part, index) => (index % 2 === 0 ? part : (params[part] ?? '')));
}
