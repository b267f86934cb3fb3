import { type Question, scalePoints } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { drawSign } from '../../icons/draw-sign.ts';
import { choiceStyles } from '../choice/choice.styles.ts';
import { renderChoiceRow } from '../choice/choice-row.ts';
import type { Field, FieldContext } from '../field.ts';
import { scaleStyles } from './scale.styles.ts';

type ScaleQuestion = Extract<Question, { type: 'scale' }>;
type ScaleContext = FieldContext<ScaleQuestion>;

/** How one point is drawn: what is seen, and the picture before it. */
type Point = Pick<Parameters<typeof renderChoiceRow>[0], 'label' | 'icon'>;

/** A point on a scale: native radio buttons, so that arrow keys work as everywhere. The low end stands where reading starts. */
export const scaleField: Field<ScaleQuestion> = {
  labelling: 'group',
  role: 'radiogroup',
  styles: [choiceStyles, scaleStyles],
  render(context) {
    const points = scalePoints(context.question);
    switch (context.question.display) {
      case 'words':
        return html`<div class="choices">${draw(context, points, (point) => ({ label: wordOf(context, point) ?? String(point) }))}</div>`;
      case 'faces':
        return html`<div class="scale">
          <div class="scale-faces">${draw(context, points, (point, mood) => ({ label: wordOf(context, point) ?? String(point), icon: face(mood) }))}</div>
        </div>`;
      default:
        return renderNumbers(context, points);
    }
  },
};

/** Numbers side by side. The words of the ends stand beside them, and are part of the names of the two. */
function renderNumbers(context: ScaleContext, points: readonly number[]): TemplateResult {
  const numbers = draw(context, points, (point) => {
    const word = wordOf(context, point);
    return { label: word === undefined ? String(point) : html`${point}<span class="scale-word">: ${word}</span>` };
  });
  return html`<div class="scale">
    <div class="scale-numbers" data-half=${Math.ceil(points.length / 2)}>${numbers}</div>
    <div class="scale-ends" aria-hidden="true">${renderEnd(context, points[0])}${renderEnd(context, points.at(-1))}</div>
  </div>`;
}

/** The word of an end, for the eye: it is in the name of the point already. */
function renderEnd(context: ScaleContext, point: number | undefined): TemplateResult {
  const word = point === undefined ? undefined : wordOf(context, point);
  return html`<span>${word && html`<b>${point}</b> ${word}`}</span>`;
}

function draw(
  { id, name, value, answer }: ScaleContext,
  points: readonly number[],
  look: (point: number, mood: number) => Point,
): readonly TemplateResult[] {
  const middle = (points.length - 1) / 2;
  return points.map((point, index) =>
    renderChoiceRow({
      kind: 'radio',
      id: index === 0 ? id : `${id}-${point}`,
      name,
      value: String(point),
      checked: value === point,
      onChange: () => answer(point),
      ...look(point, middle === 0 ? 0 : (index - middle) / middle),
    }),
  );
}

/** The author's word for a point; undefined where there is none. */
function wordOf({ words, ui }: ScaleContext, point: number): TemplateResult | string | undefined {
  const word = words.choice(String(point));
  return word.text === String(point) ? undefined : ui.show(word);
}

const head = 'M12 2.500a9.500 9.500 0 1 0 0 19 9.500 9.500 0 0 0 0-19zM8.500 9.500v.8M15.500 9.500v.8';

/** A face of one line, from sad (`mood` -1) over plain (0) to glad (1), for the eye only: words stand beside it. */
export function face(mood: number): TemplateResult {
  const ends = (15.5 - mood * 1.2).toFixed(2);
  const middle = (15.5 + mood * 3.6).toFixed(2);
  return drawSign(`${head}M8 ${ends}Q12 ${middle} 16 ${ends}`, 'face');
}
