import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.ts';

/** A line for each question: its words, then its radio buttons, one below each head. */
const lines = css`
  .matrix {
    margin-block-start: calc(var(--_gap) * 2);
  }

  .matrix .matrix-heads,
  .matrix > .question > fieldset > :is(.choices-field, .scale, .choices) {
    display: flex;
    flex-wrap: wrap;
    gap: 0;
    margin: 0;
  }

  .matrix .matrix-heads {
    margin-inline-start: 40%;
    padding-block-end: 6px;
    align-items: end;
    color: var(--_quiet);
    font-size: var(--_size-small);
    line-height: 1.25;
    text-align: center;
  }

  .matrix-heads > span {
    flex: 1 1 0;
    min-inline-size: 0;
    padding-inline: 2px;
    overflow-wrap: normal;
    hyphens: auto;
  }

  .matrix > .question + .question,
  .matrix > .question {
    max-inline-size: none;
    margin: 0;
    padding-block: 6px;
    border-block-start: var(--_stroke) solid var(--_line);
  }

  .matrix > .question:last-child {
    border-block-end: var(--_stroke) solid var(--_line);
  }

  .matrix > .question > fieldset {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    align-items: center;
  }

  /* A legend that floats is no longer set into the border: it can stand in the first column. */
  .matrix > .question > fieldset > * {
    grid-column: 1;
    float: left;
    padding-inline-end: 16px;
  }

  .matrix > .question > fieldset > legend {
    inline-size: 100%;
    box-sizing: border-box;
  }

  .matrix > .question .question-label {
    margin: 0;
  }

  .matrix > .question > fieldset > :is(.choices-field, .scale, .choices) {
    grid-column: 2;
    grid-row: 1 / span 6;
    align-self: stretch;
    padding: 0;
  }

  .matrix > .question :is(.choices-field, .scale) :is(.choices, .choices-section, .scale-numbers, .scale-faces) {
    display: contents;
  }

  .matrix > .question .choice {
    flex: 1 1 0;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 56px;
    flex-direction: column;
    justify-content: center;
    gap: 6px;
    padding: 6px 2px;
    border: var(--_stroke) solid transparent;
    background: none;
  }

  .matrix > .question .choice-mark {
    order: 1;
    margin: 0;
  }

  .matrix > .question .choice[data-chosen] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .matrix > .question .choice:hover:not([data-chosen]) {
    border-color: var(--_line);
  }

  .matrix > .question :is(.choice-text, .choices-heading, .scale-ends) {
    ${unseen}
  }

  .matrix > .question .other {
    flex: 1 0 100%;
    order: 1;
  }

  .matrix > .question .skip {
    margin: 0;
  }
`;

/** Questions of a matrix: where there is no room for lines, each stands like a question outside. Many columns need more room. */
export const matrixStyles = css`
  .matrix-frame {
    container: matrix-few / inline-size;
  }

  .matrix-frame.wide-frame {
    container-name: matrix-many;
  }

  .matrix-heads {
    display: none;
  }

  .matrix {
    margin-block-start: calc(var(--_gap) * 2);
  }

  .matrix > .question + .question {
    margin-block-start: calc(var(--_gap) * 4);
  }

  @container matrix-few (min-width: 560px) {
    ${lines}
  }

  @container matrix-many (min-width: 720px) {
    ${lines}
  }
`;
