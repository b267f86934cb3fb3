import { html, nothing, type TemplateResult } from 'lit';
import { renderValues } from './answers.ts';
import { renderInterviewRows } from './interview.ts';
import type { PacketView, Shown } from './packet-view.ts';
import { renderMarked, renderText } from './render-text.ts';
import { renderVisible } from './visible-characters.ts';

/** The head of the sheet: the name, the code and when it came. */
export function renderHead(view: PacketView): TemplateResult {
  const { client, code, receivedAt, partial, notes = [] } = view.packet;
  return html`<header class="head" part="head">
    <p class="eyebrow">${view.say((m) => m.sheet)}</p>
    <h2 class="name">${client.name ? renderText(client.name) : view.say((m) => m.who.noName)}</h2>
    <p class="meta">
      ${code ? html`<span>${view.say((m) => m.code)} <bdi class="code" dir="ltr">${code}</bdi></span>` : nothing}
      ${
        receivedAt
          ? html`<span>${view.say((m) => m.received)} <time datetime=${receivedAt}>${view.formatted(view.formats.moment(receivedAt))}</time></span>`
          : nothing
      }
    </p>
    ${partial ? html`<p class="partial">${view.say((m) => m.partial)}</p>` : nothing}
    ${notes.map((note) => html`<p class="partial" data-note=${note}>${view.say((m) => m.notes[note])}</p>`)}
  </header>`;
}

/** What a sheet of paper needs that a screen does not: whose it is, that it is confidential, who printed it and when. */
export function renderPrintedHead(
  { agency, by, at }: { readonly agency: string | undefined; readonly by: string | undefined; readonly at: string },
  view: PacketView,
): TemplateResult {
  const when = view.formatted(view.formats.moment(at));
  return html`<p class="printed" part="printed">
    ${agency ? html`<strong>${renderVisible(agency)}</strong>` : nothing}
    <strong>${view.say((m) => m.printed.confidential)}</strong>
    <span>${by ? view.say((m) => m.printed.by, { name: renderVisible(by), when }) : view.say((m) => m.printed.at, { when })}</span>
  </p>`;
}

/** Which language to speak, interpreter and wishes, and who filled it in. */
export function renderWho(view: PacketView): TemplateResult {
  const { client } = view.packet;
  const { filledBy } = client;
  const reads = view.formatted(view.formats.languageName(client.reads));
  return html`<section class="who" aria-labelledby="who-title">
    <h3 id="who-title">${view.say((m) => m.who.title)}</h3>
    <dl class="pairs">
      ${pair(
        view.say((m) => m.who.speaks),
        client.language ? html`<strong class="speaks">${renderText(client.language.text)}</strong>` : notTold(view),
      )}
      ${pair(
        view.say((m) => m.who.interpreter),
        client.interpreter
          ? html`<strong>${renderValues(client.interpreter, view)}</strong>`
          : html`<span class="quiet">${view.say((m) => m.who.notAnswered)}</span>`,
      )}
      ${client.access.map((item) => pair(renderMarked(item.question), renderValues(item, view)))}
      ${
        client.reads === client.language?.tag
          ? nothing
          : pair(
              view.say((m) => (view.packet.interview ? m.interview.read : m.who.read)),
              reads,
            )
      }
      ${
        view.packet.interview
          ? renderInterviewRows(view)
          : pair(
              view.say((m) => m.who.filledBy),
              filledBy ? view.say((m) => m.who.filledByWays[filledBy]) : notTold(view),
            )
      }
    </dl>
  </section>`;
}

/** What is not known is said as that: to guess a language could leave somebody without an interpreter. */
function notTold(view: PacketView): TemplateResult {
  return html`<span class="quiet">${view.say((m) => m.who.notTold)}</span>`;
}

function pair(label: Shown, value: Shown): TemplateResult {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}
