import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.ts';

/** Rows are set apart by space and one line; what stands inside a row has one edge. No boxes in boxes. */
export const groupStyles = css`
  .members,
  .question .row {
    margin-block-start: calc(var(--_gap) * 2);
  }

  .question .row {
    padding-block-end: var(--_gap);
    border-block-end: var(--_stroke) solid var(--_line);
  }

  .question .row .row {
    border-block-end: 0;
  }

  :is(.row, .members) :is(.rows, .members) {
    padding-inline-start: 14px;
    border-inline-start: var(--_stroke) solid var(--_line);
  }

  :is(.members, .row) .question + .question {
    margin-block-start: calc(var(--_gap) * 4);
  }

  :is(.members, .row) .question[data-type='number']:not([data-state='skipped']) .skip {
    display: inline-block;
    margin-inline-start: 20px;
  }

  :is(.members, .row) .input.narrow {
    inline-size: 6em;
  }

  .row-label {
    margin-block-end: var(--_gap);
    color: var(--_quiet);
    font-weight: 650;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .row-summary {
    color: var(--_ink);
  }

  .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    margin-block-start: var(--_gap);
    margin-inline-start: -12px;
  }

  .row-action:disabled {
    color: var(--_quiet);
    text-decoration: none;
    cursor: default;
    opacity: 0.6;
  }

  .row-out {
    margin-block-start: calc(var(--_gap) * 2);
    padding: 4px 14px;
    background: var(--_soft);
    color: var(--_quiet);
  }

  .group-said,
  .group-unseen {
    ${unseen}
  }

  .row-add {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    margin-block-start: calc(var(--_gap) * 2);
    padding: 8px 16px;
    border: var(--_stroke) solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .row-add:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media print {
    :is(.row-add, .row-actions, .row-out) {
      display: none;
    }
  }
`;
