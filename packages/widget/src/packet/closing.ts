import type { Issue, Packet, PacketText } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderReading } from './interview.ts';
import type { PacketView, Shown } from './packet-view.ts';
import { renderMarked } from './render-text.ts';

/** What did not fit the form: shown with a warning, never thrown away. Names the question, not what was typed. */
export function renderProblems(view: PacketView): TemplateResult | typeof nothing {
  const { problems } = view.packet;
  if (problems.length === 0) return nothing;
  return html`<section class="problems" aria-labelledby="problems-title">
    <h3 id="problems-title">${view.say((m) => m.problems.title)}</h3>
    <p>${view.say((m) => m.problems.body)}</p>
    <ul>${problems.map(
      (problem) =>
        html`<li>${problemSentence(problem, view)} <small><code dir="ltr">${problem.code}</code></small></li>`,
    )}</ul>
  </section>`;
}

function problemSentence({ code, path }: Issue, view: PacketView): Shown {
  if (code === 'stale-form') return view.say((m) => m.problems.version);
  const label = questionAt(path, view.packet);
  const question = label ? renderMarked(label) : html`<code dir="ltr">${path}</code>`;
  return view.say((m) => (code === 'unknown-question' ? m.problems.unknown : m.problems.answer), { question });
}

/** The words of the question that a pointer leads to or into. */
function questionAt(path: string, { sections, skipped }: Packet): PacketText | undefined {
  const places = [...sections.flatMap(({ items }) => items), ...skipped];
  return places.find((place) => path === place.path || path.startsWith(`${place.path}/`))?.question;
}

/** What was passed over and why, in words that blame nobody. */
export function renderSkipped(view: PacketView): TemplateResult | typeof nothing {
  const { skipped } = view.packet;
  if (skipped.length === 0) return nothing;
  return html`<section class="skipped" aria-labelledby="skipped-title">
    <h3 id="skipped-title">${view.say((m) => m.skipped.title)}</h3>
    <dl>${skipped.map(
      ({ question, reason }) =>
        html`<div><dt>${renderMarked(question)}</dt><dd>${view.say((m) => m.skipped.reasons[reason])}</dd></div>`,
    )}</dl>
  </section>`;
}

/** What the person agreed to, in which language they read it and when. */
export function renderConsents(view: PacketView): TemplateResult | typeof nothing {
  const { consents } = view.packet;
  if (consents.length === 0) return nothing;
  return html`<section class="consents" aria-labelledby="consents-title">
    <h3 id="consents-title">${view.say((m) => m.consents.title)}</h3>
    <dl>${consents.map(
      (consent) => html`<div>
        <dt>${renderMarked(consent.question)}</dt>
        <dd>
          <strong>${view.say((m) => m.consents.decisions[consent.decision])}</strong>
          <small>
            ${renderReading(consent, view)} ·
            <time datetime=${consent.at}>${view.formatted(view.formats.moment(consent.at))}</time>
          </small>
        </dd>
      </div>`,
    )}</dl>
  </section>`;
}

/** Which form and version asked, for the file. */
export function renderForm(view: PacketView): TemplateResult {
  const { form, id } = view.packet;
  return html`<footer class="form">
    <span>${view.say((m) => m.form.name)} <bdi dir="ltr">${form.id}</bdi></span>
    <span>${view.say((m) => m.form.version)} <bdi dir="ltr">${form.version}</bdi></span>
    <span>${view.say((m) => m.form.id)} <bdi dir="ltr">${id}</bdi></span>
  </footer>`;
}
