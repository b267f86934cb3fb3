import type { Consent, PacketInterview } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PacketView, Shown } from './packet-view.ts';
import { renderFormText } from './render-text.ts';
import { renderVisible } from './visible-characters.ts';

/** How a worker filled it in with somebody, as rows of who asks: where, by whom, through whom, and what is the worker's own. */
export function renderInterviewRows(view: PacketView): readonly TemplateResult[] {
  const { interview, client } = view.packet;
  if (interview === undefined) return [];
  const { how, worker, byWorker, more } = interview;
  const name = worker === '' ? nothing : html` · <bdi>${renderVisible(worker)}</bdi>`;
  const isForOther = client.filledBy === 'for-other';
  return [
    row(
      'by',
      view.say((m) => m.who.filledBy),
      html`<strong>${view.say((m) => m.interview.by[how])}</strong>${name}`,
    ),
    ...(isForOther
      ? [
          row(
            'asked',
            view.say((m) => m.interview.asked),
            view.say((m) => m.who.filledByWays['for-other']),
          ),
        ]
      : []),
    row(
      'through',
      view.say((m) => m.interview.through),
      throughWhom(interview, view),
    ),
    ...(byWorker.length === 0
      ? []
      : [
          row(
            'own',
            view.say((m) => m.interview.own),
            html`<ul class="values">
              ${byWorker.map((question) => html`<li>${renderFormText(question, view)}</li>`)}
              ${more === undefined ? nothing : html`<li>${view.say((m) => m.interview.more, { count: view.formats.number(more) })}</li>`}
            </ul>`,
          ),
        ]),
  ];
}

function row(name: string, label: Shown, value: Shown): TemplateResult {
  return html`<div data-interview=${name}><dt>${label}</dt><dd>${value}</dd></div>`;
}

function throughWhom({ interpreter }: PacketInterview, view: PacketView): Shown {
  if (interpreter === undefined) return view.say((m) => m.interview.interpreters.none);
  const { by, name } = interpreter;
  return html`${view.say((m) => m.interview.interpreters[by])}${name ? html` · <bdi>${renderVisible(name)}</bdi>` : nothing}`;
}

/** How a person came to know the text of a consent: read by themselves, or read aloud by a worker, perhaps through an interpreter. */
export function renderReading({ id, language }: Consent, view: PacketView): Shown {
  const { interview } = view.packet;
  const inLanguage = { language: view.formatted(view.formats.languageName(language)) };
  if (interview === undefined) return view.say((m) => m.consents.read, inLanguage);
  if (!interview.readAloud.includes(id)) return view.say((m) => m.interview.notRead);
  const by = interview.worker === '' ? nothing : html` · <bdi>${renderVisible(interview.worker)}</bdi>`;
  const through = interview.interpreter === undefined ? nothing : html` · ${throughWhom(interview, view)}`;
  return html`${view.say((m) => m.interview.readAloud, inLanguage)}${by}${through}`;
}

/** Marks an answer that the worker knew or saw. */
export function renderAuthorMark(
  { byWorker }: { readonly byWorker?: true },
  view: PacketView,
): TemplateResult | typeof nothing {
  return byWorker === true ? html`<em class="by-worker">${view.say((m) => m.interview.mark)}</em>` : nothing;
}
