import { css } from 'lit';

/** Review, error summary, receipt. */
export const laterStyles = css`
  .summary {
    margin-block-end: 24px;
    padding: 14px 16px;
    border: var(--_stroke) solid var(--_attention);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_attention-soft);
    color: var(--_attention);
  }

  .summary-title {
    display: flex;
    gap: 10px;
    font-size: inherit;
    font-weight: 650;
  }

  .summary ul {
    padding-inline-start: 1.2em;
  }

  .summary a {
    display: inline-block;
    padding-block: 8px;
    text-underline-offset: 0.2em;
  }

  .review-part + .review-part {
    margin-block-start: 8px;
  }

  .review-line {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 16px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }

  .review-line dt {
    grid-column: 1;
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .review-line dd {
    grid-column: 1;
    min-inline-size: 0;
  }

  .review-line .review-change {
    grid-area: 1 / 2 / span 2 / auto;
  }

  .review-row {
    display: block;
    font-weight: 650;
  }

  .review-text {
    display: block;
    font-weight: 600;
    white-space: pre-line;
  }

  .review-none {
    color: var(--_quiet);
  }

  .review-private summary,
  .erase summary {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .review + p {
    margin-block-start: 24px;
  }

  .erase {
    margin-block-start: 20px;
  }

  .erase .actions {
    margin-block-start: 12px;
  }

  .ways {
    padding: 0;
    list-style: none;
  }

  .ways li + li {
    margin-block-start: 6px;
  }

  .ways .small {
    display: block;
  }

  .way-to {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .code-label {
    color: var(--_quiet);
  }

  .code {
    margin-block-end: 8px;
    font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: clamp(30px, 11cqi, 46px);
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: 0.04em;
  }

  .receipt ol {
    padding-inline-start: 1.4em;
  }

  .receipt li + li {
    margin-block-start: 6px;
  }

  .receipt .contacts li + li {
    margin-block-start: 10px;
  }
`;
