import {
  type ContactSafety,
  type ContactWay,
  contactVerdict,
  type PacketHelper,
  safeWays,
  takesMessage,
  telAddress,
  typedLanguage,
} from '@open-intake/core';
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { PacketView, Shown } from './packet-view.ts';
import type { PacketMessages } from './packet-words.ts';
import { renderVisible } from './visible-characters.ts';

function icon(paths: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;
}

/** Line icons of one stroke. They stand beside words and never alone. */
const yesIcon = icon(svg`<path d="M4 12.5 9.5 18 20 6.5" />`);
const noIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M5.8 5.8 18.2 18.2" />`);
const unknownIcon = icon(svg`<path d="M8 9a4 4 0 1 1 5.6 3.7c-1 .5-1.6 1.2-1.6 2.3v.5" /><path d="M12 19.5v.5" />`);
const stopIcon = icon(svg`<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z" /><path d="M8 12h8" />`);

type KnownOrNot = boolean | 'unknown' | undefined;
type Fact = 'message' | 'name' | 'others';

/**
 * Whom to reach, and how, without putting them in danger. Comes first on every sheet. Without a safe way it says to wait;
 * what was picked and is not safe stands apart. Only a number that may be called is a link that calls.
 */
export function renderContactBand(view: PacketView): TemplateResult {
  const { contactSafety: safety, client } = view.packet;
  const { start } = contactVerdict(view.packet);
  const safe = start === 'ways' ? safeWays(safety) : [];
  const others = (safety?.ways ?? []).filter((way) => !safe.includes(way));
  return html`<section class="contact" part="contact" aria-labelledby="contact-title" data-contact=${start === 'wait' ? 'none' : start}>
    <h2 id="contact-title">${view.say((m) => m.contact.title)}</h2>
    <p class="verdict">${start === 'ways' ? nothing : stopIcon}${view.say((m) => m.contact[verdicts[start]])}</p>
    ${start === 'ways' ? nothing : html`<p>${view.say((m) => m.contact[start === 'wait' ? 'noneMore' : 'helperMore'])}</p>`}
    ${client.filledBy === 'for-other' && start === 'ways' ? html`<p class="for-other">${view.say((m) => m.contact.forOther)}</p>` : nothing}
    ${client.filledBy === 'for-other' ? renderHelper(client.helper ?? {}, start, view) : nothing}
    ${safe.length > 0 ? html`<ul class="ways">${safe.map((way) => renderWay(way, view, true))}</ul>` : nothing}
    ${
      others.length > 0
        ? html`<p class="unused">${noIcon}<strong>${view.say((m) => m.contact.unused)}</strong></p>
          <ul class="ways" data-unused>${others.map((way) => renderWay(way, view))}</ul>`
        : nothing
    }
    ${safety ? renderRest(safety, view) : nothing}
  </section>`;
}

type ContactStart = ReturnType<typeof contactVerdict>['start'];

const verdicts = { ways: 'only', helper: 'helper', wait: 'none' } as const;

/** Who filled the form in for somebody else, and whether that person knows. */
function renderHelper({ name, phone, knows }: PacketHelper, start: ContactStart, view: PacketView): TemplateResult {
  const known = knows ?? 'not-asked';
  return html`<dl class="rest helper" data-knows=${known}>
      ${line(
        view.say((m) => m.helper.name),
        name ? [typed(name.text, view)] : [],
      )}
      ${line(
        view.say((m) => m.helper.phone),
        phone
          ? [
              start === 'helper' ? number(phone.text, view) : typed(phone.text, view),
              html`<small>${view.say((m) => m.helper.noMessage)}</small>`,
            ]
          : [],
      )}
      ${line(
        view.say((m) => m.helper.knows),
        [view.say((m) => m.helper.knowsWays[known])],
      )}
    </dl>`;
}

function renderWay(way: ContactWay, view: PacketView, isSafe = false): TemplateResult {
  const dials = isSafe && (way.way === 'call' || way.way === 'trusted-person');
  return html`<li>
    <h3>${view.say((m) => m.contact.ways[way.way])}</h3>
    <p class="to">${way.to.trim() === '' ? view.say((m) => m.contact.noAddress) : dials ? number(way.to, view) : typed(way.to, view)}</p>
    ${way.person ? html`<p>${view.say((m) => m.contact.askFor)} <strong>${typed(way.person, view)}</strong></p>` : nothing}
    <ul class="facts">
      ${renderMessageFact(way, view)} ${fact('name', way.nameOk, way.nameOk, view)}
      ${fact('others', way.othersSee, opposite(way.othersSee), view)} ${way.ifOther ? renderIfOther(way, way.ifOther, view) : nothing}
    </ul>
  </li>`;
}

/** A message that the person allows, where somebody else may hear or read it, is not safe all the same. */
function renderMessageFact(way: ContactWay, view: PacketView): TemplateResult {
  if (way.messageOk !== true || takesMessage(way)) return fact('message', way.messageOk, way.messageOk, view);
  return html`<li data-safe="false">${noIcon}<span>${view.say((m) => m.contact.message.seen)}</span></li>`;
}

function fact(kind: Fact, value: KnownOrNot, safe: KnownOrNot, view: PacketView): TemplateResult {
  const mark = safe === true ? yesIcon : safe === false ? noIcon : unknownIcon;
  const key = value === undefined ? 'absent' : value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return html`<li data-safe=${String(safe ?? 'unknown')}>${mark}<span>${view.say((m) => m.contact[kind][key])}</span></li>`;
}

function opposite(value: KnownOrNot): KnownOrNot {
  return typeof value === 'boolean' ? !value : value;
}

function renderIfOther(
  way: ContactWay,
  ifOther: keyof PacketMessages['contact']['ifOtherWays'],
  view: PacketView,
): TemplateResult {
  return html`<li class="if-other">
    <span
      >${view.say((m) => m.contact.ifOther)}: <strong>${view.say((m) => m.contact.ifOtherWays[ifOther])}</strong>
      ${way.alias ? html`“${typed(way.alias, view)}”` : nothing}</span
    >
  </li>`;
}

function renderRest(safety: ContactSafety, view: PacketView): TemplateResult {
  const times = safety.times.map((time) => view.say((m) => m.contact.time[time]));
  const will = safety.clientWill.map((way) => view.say((m) => m.contact.will[way]));
  return html`<dl class="rest">
    ${line(
      view.say((m) => m.contact.times),
      times,
    )} ${line(
      view.say((m) => m.contact.clientWill),
      will,
    )}
    ${
      safety.note
        ? line(
            view.say((m) => m.contact.note),
            [html`<q lang=${languageOf(safety.note, view)} dir="auto">${renderVisible(safety.note)}</q>`],
          )
        : nothing
    }
  </dl>`;
}

function line(label: Shown, values: readonly Shown[]): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  return html`<div><dt>${label}</dt><dd>${values.map((value, index) => (index ? [' · ', value] : value))}</dd></div>`;
}

/** What the client typed: its own language and direction, hidden characters visible. */
function typed(text: string, view: PacketView): TemplateResult {
  return html`<bdi lang=${languageOf(text, view)} dir="auto">${renderVisible(text)}</bdi>`;
}

/** A number as it was typed, as a link that calls where it can be dialled. */
function number(text: string, view: PacketView): TemplateResult {
  const address = telAddress(text);
  return address === undefined ? typed(text, view) : html`<a href=${address}>${typed(text, view)}</a>`;
}

/** HTML writes an unknown language as an empty `lang`. */
function languageOf(text: string, { packet: { client, interview } }: PacketView): string {
  const { reads, language, filledBy } = client;
  // A worker writes for whoever speaks.
  const lang = typedLanguage(text, { reads, speaks: interview ? undefined : language?.tag, filledBy });
  return lang === 'und' ? '' : lang;
}
