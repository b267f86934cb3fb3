import type { Choice } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { FieldContext } from '../field.ts';
import { choiceFigure } from './choice-figure.ts';
import { type ChoiceRow, renderChoiceRow } from './choice-row.ts';
import { renderOther } from './render-other.ts';

/** Options of a list of choices, beyond its field's context. */
export interface ChoiceListOptions {
  readonly kind: ChoiceRow['kind'];
  readonly choices: readonly Choice[];
  readonly isChosen: (value: string) => boolean;
  readonly otherText: (value: string) => string;
  readonly onChoose: (choice: Choice, chosen: boolean) => void;
  readonly onOther: (value: string, text: string) => void;
}

/** Rows under their headings; tiles where the choices have icons or pictures and there is room. */
export function renderChoiceList(context: FieldContext, options: ChoiceListOptions): TemplateResult {
  const tiles = options.choices.some(({ icon, picture }) => (icon ?? picture) !== undefined);
  const ids = new Map(
    options.choices.map((choice, index) => [choice, index === 0 ? context.id : `${context.id}-${index}`]),
  );
  const draw = (choices: readonly Choice[]) => html`<div class=${tiles ? 'choices tiles' : 'choices'}>
    ${choices.map((choice) => renderChoice(context, options, choice, ids.get(choice) ?? context.id))}
  </div>`;
  return html`<div class="choices-field">${sections(options.choices).map(([heading, choices]) => renderSection(context, heading, draw(choices)))}</div>`;
}

function renderSection(context: FieldContext, heading: string | undefined, rows: TemplateResult): TemplateResult {
  const words = heading === undefined ? undefined : context.words.heading(heading);
  if (words === undefined) return rows;
  const id = `${context.id}-in-${heading}`;
  return html`<div class="choices-section" role="group" aria-labelledby=${id}>
    <p class="choices-heading" id=${id}>${context.ui.show(words)}</p>
    ${rows}
  </div>`;
}

function renderChoice(context: FieldContext, options: ChoiceListOptions, choice: Choice, id: string): TemplateResult {
  const checked = options.isChosen(choice.value);
  const row = renderChoiceRow({
    kind: options.kind,
    id,
    name: context.name,
    value: choice.value,
    checked,
    label: context.ui.show(context.words.choice(choice.value)),
    icon: choiceFigure(context, choice),
    invalid: context.issues.length > 0,
    onChange: (chosen) => options.onChoose(choice, chosen),
  });
  return html`${row}${choice.other === true && checked ? renderOther(context, `${id}-say`, options.otherText(choice.value), (text) => options.onOther(choice.value, text)) : undefined}`;
}

/** Choices that follow each other under one heading, in order. */
function sections(choices: readonly Choice[]): readonly (readonly [string | undefined, readonly Choice[]])[] {
  const found: [string | undefined, Choice[]][] = [];
  for (const choice of choices) {
    const last = found.at(-1);
    if (last !== undefined && last[0] === choice.heading) last[1].push(choice);
    else found.push([choice.heading, [choice]]);
  }
  return found;
}
