import { css } from 'lit';

/** Questions and answers, the client's own words, and what closes the sheet. */
export const answersStyles = css`
  .columns {
    columns: 24em 2;
    column-gap: 3.5em;
    border-block-start: var(--_stroke) solid var(--_ink);
    padding-block-start: 1.5em;
  }
  .columns > section {
    margin-block-end: 2em;
  }
  .columns h3 {
    break-after: avoid;
  }
  .columns dl > div {
    break-inside: avoid;
    padding-block: 0.45em;
  }
  .columns dl > div + div {
    border-block-start: 1px solid var(--_soft);
  }
  .columns dd {
    font-weight: 600;
  }
  .columns small {
    font-weight: 400;
  }
  .values {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .values li {
    position: relative;
    padding-inline-start: 1em;
  }
  .values li::before {
    content: '•';
    content: '•' / '';
    position: absolute;
    inset-inline-start: 0.15em;
  }
  .values li:has(.own) {
    padding: 0;
  }
  .values li:has(.own)::before {
    content: none;
  }
  .row {
    color: var(--_quiet);
    font-size: 0.92em;
    font-weight: 700;
    margin-block-start: 0.6em;
    break-after: avoid;
  }
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 2em;
  }
  .columns dl.cells > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    border: 0;
    padding-block: 0.1em;
  }
  .own {
    padding-block: 0.15em;
  }
  .own blockquote {
    font-family: var(--_font-heading);
    font-size: 1.08em;
    font-weight: 400;
    line-height: 1.5;
    white-space: pre-wrap;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
  }
  .own figcaption {
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 400;
    margin-block-start: 0.2em;
  }
  .hidden-character {
    font: 700 0.72em / 1 ui-monospace, monospace;
    border: 1px solid currentColor;
    border-radius: 3px;
    padding: 0 0.25em;
    margin-inline: 0.1em;
  }
  .private {
    font-style: normal;
    font-weight: 700;
    font-size: 0.85em;
    color: var(--_attention);
    white-space: nowrap;
    border: 1px solid currentColor;
    border-radius: 3px;
    padding-inline: 0.35em;
  }
  .by-worker {
    font-style: normal;
    font-weight: 600;
    font-size: 0.85em;
    white-space: nowrap;
    border: 1px solid currentColor;
    border-radius: 3px;
    padding-inline: 0.35em;
  }
  .skipped dl > div,
  .consents dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1em;
  }
  .consents dl > div {
    grid-template-columns: 1fr;
    gap: 0;
  }
  .skipped dd {
    font-weight: 400;
  }
  .form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    color: var(--_quiet);
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.8em;
  }
`;
