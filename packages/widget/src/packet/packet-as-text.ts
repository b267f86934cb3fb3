import { contactVerdict, type Packet, type PacketItem, type PacketValue, safeWays } from '@open-intake/core';
import { createFormats, type Formats } from './formats.ts';
import { type PacketMessages, packetWords } from './packet-words.ts';

/** What the text of a sheet says beside the packet. */
export interface PacketTextOptions {
  /** IANA name. @default the reader's own */
  readonly timeZone?: string | undefined;
  readonly agency?: string | undefined;
  /** The places that may help with a need, by its code: a line each. @default none */
  readonly places?: (need: string, formats: Formats) => readonly string[];
}

/** A sheet as plain text in the worker's language: the same order as on the screen, a line a fact. Files and drawings are named, not in it. */
export function packetAsText(packet: Packet, { timeZone, agency, places = () => [] }: PacketTextOptions = {}): string {
  const { messages: m } = packetWords(packet.language);
  const formats = createFormats(packet.language, timeZone);
  const { client, contactSafety } = packet;
  const { start } = contactVerdict(packet);
  const ways = start === 'ways' ? safeWays(contactSafety) : [];
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`${title}\n${lines.join('\n')}`] : []);
  const dates = packet.dates.map(({ what, date }) => `${what.text}: ${formats.day(date)}`);
  const flags = packet.flags.map(({ label, action, waiting, within }) =>
    [m.flags.within[within], label.text, (start === 'ways' ? action : waiting)?.text].filter(Boolean).join(' · '),
  );
  const { held = [], missing = [] } = packet.papers ?? {};
  const readAloudWords = ({ id, language }: Packet['consents'][number]) =>
    packet.interview?.readAloud.includes(id)
      ? m.interview.readAloud.replace('{{language}}', formats.languageName(language))
      : '';
  return [
    [agency, m.printed.confidential].filter(Boolean).join(' · '),
    [client.name?.text ?? m.who.noName, packet.code, packet.receivedAt && formats.moment(packet.receivedAt)]
      .filter(Boolean)
      .join(' · '),
    ...packet.notes.map((note) => m.notes[note]),
    ...part(m.contact.title, [
      m.contact[({ ways: 'only', helper: 'helper', wait: 'none' } as const)[start]],
      ...ways.map(({ way, to }) => `${m.contact.ways[way]}: ${to}`),
    ]),
    ...part(m.who.title, [
      `${m.who.speaks}: ${client.language?.text.text ?? m.who.notTold}`,
      `${m.who.interpreter}: ${client.interpreter ? textOf(client.interpreter.values) : m.who.notAnswered}`,
      ...client.access.map(itemLine),
      ...interviewLines(packet, m),
    ]),
    ...part(
      m.today.title,
      packet.today.map(({ text }) => text),
    ),
    ...part(m.first.title, packet.first ? [packet.first.text] : []),
    ...part(m.dates.title, dates),
    ...part(m.flags.title, flags),
    ...part(
      m.steps.title,
      (packet.needs ?? []).flatMap(({ need, next }) => [
        `${need.text}: ${next?.text ?? m.steps.none}`,
        ...places(need.code ?? '', formats).map((place) => `- ${place}`),
      ]),
    ),
    ...part(
      m.steps.held,
      held.map(({ text }) => text),
    ),
    ...part(
      m.steps.missing,
      missing.map(({ text }) => text),
    ),
    ...part(
      m.strengths.title,
      packet.strengths.map(({ text }) => text),
    ),
    ...packet.sections.flatMap(({ title, items }) => part(title.text, items.map(itemLine))),
    ...part(
      m.skipped.title,
      packet.skipped.map(({ question, reason }) => `${question.text}: ${m.skipped.reasons[reason]}`),
    ),
    ...part(
      m.consents.title,
      packet.consents.map((consent) =>
        [`${consent.question.text}: ${m.consents.decisions[consent.decision]}`, readAloudWords(consent)]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
  ].join('\n\n');
}

/** How a worker filled it in with somebody. */
function interviewLines({ interview }: Packet, { who, interview: words }: PacketMessages): readonly string[] {
  if (interview === undefined) return [];
  const { how, worker, interpreter, byWorker } = interview;
  const through = [words.interpreters[interpreter?.by ?? 'none'], interpreter?.name];
  return [
    `${who.filledBy}: ${[words.by[how], worker].filter(Boolean).join(' · ')}`,
    `${words.through}: ${through.filter(Boolean).join(' · ')}`,
    ...(byWorker.length > 0 ? [`${words.own}: ${byWorker.map(({ text }) => text).join(' · ')}`] : []),
  ];
}

const itemLine = ({ question, values }: PacketItem): string => `${question.text}: ${textOf(values)}`;

const textOf = (values: readonly PacketValue[]): string => values.map(({ text }) => text).join(', ');
