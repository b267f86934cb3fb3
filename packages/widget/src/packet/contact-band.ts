import type { ContactSafety, ContactWay } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { noIcon, stopIcon, unknownIcon, yesIcon } from './icons.ts';
import type { PacketView, Shown } from './packet-view.ts';
import type { PacketMessages } from './packet-words.ts';
import { renderVisible } from './visible-characters.ts';

type KnownOrNot = boolean | 'unknown';
type Fact = 'message' | 'name' | 'others';

/**
 * How to reach the person without putting them in danger. Comes first on every sheet. Without a way it says not to
 * contact at all. Nothing in it is a link: a call is made on purpose.
 */
export function renderContactBand(view: PacketView): TemplateResult {
  const safety = view.packet.contactSafety;
  const ways = safety?.ways ?? [];
  return html`<section class="contact" part="contact" aria-labelledby="contact-title" data-contact=${ways.length ? 'ways' : 'none'}>
    <h2 id="contact-title">${view.say((m) => m.contact.title)}</h2>
    ${
      ways.length
        ? html`<p class="verdict">${view.say((m) => m.contact.only)}</p>
          ${view.packet.client.filledBy === 'for-other' ? html`<p class="for-other">${view.say((m) => m.contact.forOther)}</p>` : nothing}
          <ul class="ways">${ways.map((way) => renderWay(way, view))}</ul>`
        : html`<p class="verdict">${stopIcon}${view.say((m) => m.contact.none)}</p>
          <p>${view.say((m) => m.contact.noneMore)}</p>`
    }
    ${safety ? renderRest(safety, view) : nothing}
  </section>`;
}

function renderWay(way: ContactWay, view: PacketView): TemplateResult {
  return html`<li>
    <h3>${view.say((m) => m.contact.ways[way.way])}</h3>
    <p class="to">${way.to.trim() === '' ? view.say((m) => m.contact.noAddress) : typed(way.to, view)}</p>
    ${way.person ? html`<p>${view.say((m) => m.contact.askFor)} <strong>${typed(way.person, view)}</strong></p>` : nothing}
    <ul class="facts">
      ${fact('message', way.messageOk, way.messageOk, view)} ${fact('name', way.nameOk, way.nameOk, view)}
      ${fact('others', way.othersSee, opposite(way.othersSee), view)} ${way.ifOther ? renderIfOther(way, way.ifOther, view) : nothing}
    </ul>
  </li>`;
}

function fact(kind: Fact, value: KnownOrNot, safe: KnownOrNot, view: PacketView): TemplateResult {
  const mark = safe === true ? yesIcon : safe === false ? noIcon : unknownIcon;
  const key = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return html`<li data-safe=${String(safe)}>${mark}<span>${view.say((m) => m.contact[kind][key])}</span></li>`;
}

function opposite(value: KnownOrNot): KnownOrNot {
  return value === 'unknown' ? value : !value;
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
            [html`<q lang=${view.packet.client.reads} dir="auto">${renderVisible(safety.note)}</q>`],
          )
        : nothing
    }
  </dl>`;
}

function line(label: Shown, values: readonly Shown[]): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  return html`<div><dt>${label}</dt><dd>${values.map((value, index) => (index ? [' · ', value] : value))}</dd></div>`;
}

/** What the client typed: their language, its own direction, hidden characters visible. */
function typed(text: string, view: PacketView): TemplateResult {
  return html`<bdi lang=${view.packet.client.reads} dir="auto">${renderVisible(text)}</bdi>`;
}
