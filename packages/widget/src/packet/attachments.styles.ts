import { css } from 'lit';
import { unseen } from '../theme/unseen.styles.ts';

/** Files that came with the answers, drawn signatures, and rankings, which count themselves. */
export const attachmentStyles = css`
  .values:has(.file) {
    display: grid;
    gap: 0.5em;
  }
  .values li:has(.file, .signature) {
    padding: 0;
  }
  .values li:has(.file, .signature)::before,
  .values[data-type='ranking'] li::before {
    content: none;
  }
  .values[data-type='ranking'] li {
    padding: 0;
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: baseline;
  }
  .file-about,
  .signature figcaption {
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 400;
  }
  .save-file {
    min-block-size: 44px;
    padding-inline: 0.9em;
    color: var(--_accent);
    background: none;
    border: var(--_stroke) solid currentColor;
    border-radius: 0.3em;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .save-file:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .unseen {
    ${unseen}
  }
  .signature svg {
    display: block;
    inline-size: min(100%, 22em);
    block-size: auto;
    border-block-end: 1px solid var(--_line);
  }
  .signature path {
    fill: none;
    stroke: currentColor;
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media print {
    .save-file {
      display: none;
    }
  }
`;
