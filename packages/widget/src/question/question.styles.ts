import { css } from 'lit';

/** A question: heading, hint, help that opens in place, native controls, what is wrong, and the way past it. */
export const questionStyles = css`
  .question {
    max-inline-size: var(--_measure);
  }

  .question + .question {
    margin-block-start: calc(var(--_gap) * 7);
  }

  .question fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .question legend {
    display: block;
    max-inline-size: 100%;
    padding: 0;
  }

  .question-label {
    display: block;
    margin: 0 0 var(--_gap);
    font-size: inherit;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: break-word;
  }

  h2.question-label {
    font-family: var(--_font-heading);
    font-size: var(--_size-heading);
    font-weight: 600;
  }

  .question-label:focus {
    outline: none;
  }

  .question-hint {
    margin: 0 0 calc(var(--_gap) * 1.5);
    color: var(--_quiet);
  }

  .answer-check {
    margin: var(--_gap) 0 0;
    color: var(--_quiet);
  }

  .question-why {
    margin: 0 0 calc(var(--_gap) * 1.5);
  }

  .question-why summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_quiet);
    font-size: var(--_size-small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .question-why summary .icon {
    margin-inline-end: 4px;
  }

  .question-why[open] summary .icon {
    transform: scaleY(-1);
  }

  .question-why summary::-webkit-details-marker {
    display: none;
  }

  .question-why p {
    margin: 0 0 var(--_gap);
    padding-inline-start: 14px;
    border-inline-start: var(--_stroke) solid var(--_line);
  }

  .input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 56px;
    margin: 0;
    padding: 12px 14px;
    border: var(--_stroke) solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: max(16px, 1em);
  }

  .input.narrow {
    inline-size: 9em;
    max-inline-size: 100%;
  }

  textarea.input {
    display: block;
    resize: vertical;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_attention);
    border-width: 3px;
  }

  .small-label {
    display: block;
    margin-block: var(--_gap) 4px;
    font-weight: 600;
  }

  .question-required {
    margin: calc(var(--_gap) * 1.5) 0 0;
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .quiet-button,
  .skip-button,
  .skip-reason {
    min-block-size: 44px;
    padding: 6px 12px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
    font: inherit;
    font-size: max(16px, var(--_size-small));
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .skip {
    margin-block-start: var(--_gap);
  }

  .skip-button {
    margin-inline-start: -12px;
  }

  .skip-said {
    margin: 0;
    color: var(--_quiet);
  }

  :is(.input, .quiet-button, .skip-button, .skip-reason, .question-why summary):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;
