import { css } from 'lit';

/** Rows are set apart by space and one line, not by boxes in boxes. */
export const groupStyles = css`
  .members,
  .row {
    margin-block-start: calc(var(--_gap) * 2);
  }

  .question .row {
    padding-block-end: var(--_gap);
    border-block-end: var(--_stroke) solid var(--_line);
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
    font-weight: 650;
    color: var(--_quiet);
  }

  .row-remove {
    margin-inline-start: -12px;
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
    .row-add {
      display: none;
    }
  }
`;
