import { css } from 'lit';

/** What the first question does not need: problems, reasons, contacts, notices, review, receipt, paper. */
export const laterStyles = css`
  .question-issue {
    display: flex;
    gap: 10px;
    margin: calc(var(--_gap) * 1.5) 0 0;
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_attention);
    background: var(--_attention-soft);
    color: var(--_attention);
    font-weight: 600;
  }

  .skip-reasons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block-start: 4px;
  }

  .skip-reason {
    border: var(--_stroke) solid var(--_line);
    text-decoration: none;
  }

  .skip-reason[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }

  .contacts {
    display: grid;
    gap: 4px;
    padding: 0;
    list-style: none;
  }

  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    align-items: center;
  }

  .contact-name {
    flex: 1 0 100%;
    font-weight: 650;
  }

  .contact-note {
    flex: 1 0 100%;
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .notice {
    margin-block-start: 24px;
    padding: 14px 16px;
    border: var(--_stroke) solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .notice-title {
    margin-block-start: 0;
  }

  .notice section + section {
    margin-block-start: 12px;
  }

  .notice .reading {
    margin-block-end: 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .contact-link {
    padding-inline: 0;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .contact-link bdi {
    white-space: nowrap;
  }

  .contact-way {
    flex: 1 0 100%;
  }

  .contact-facts {
    display: block;
    color: var(--_quiet);
    font-size: var(--_size-small);
    font-weight: 400;
  }

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
    padding: 0;
    list-style: none;
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
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    align-items: start;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }

  .review-line dt {
    grid-column: 1;
    color: var(--_quiet);
    font-size: var(--_size-small);
    line-height: 1.35;
  }

  .review-line dd {
    grid-column: 1;
    min-inline-size: 0;
  }

  .review-line .review-change {
    grid-area: 1 / 2 / span 2 / auto;
    margin-block: -10px;
    margin-inline-end: -8px;
  }

  .review-change .link {
    font-size: var(--_size-small);
  }

  @container (min-width: 620px) {
    .review-line {
      grid-template-columns: 15em minmax(0, 1fr) auto;
    }

    .review-line dd {
      grid-area: 1 / 2;
    }

    .review-line .review-change {
      grid-area: 1 / 3;
    }
  }

  .review-row {
    display: block;
    font-weight: 650;
  }

  .review-text {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    font-weight: 600;
    white-space: pre-line;
  }

  .review-none {
    color: var(--_quiet);
  }

  .erase summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  :is(.review-private, .review-reach, .receipt-more) > summary {
    display: flex;
    gap: 12px;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 56px;
    padding: 8px 14px;
    border: var(--_stroke) solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 650;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  :is(.review-private, .review-reach, .receipt-more) > summary .icon:last-child {
    margin-inline-start: auto;
  }

  :is(.review-private, .review-reach, .receipt-more)[open] > summary .icon:last-child {
    transform: scaleY(-1);
  }

  :is(.review-private, .review-reach) {
    margin-block-start: 28px;
  }

  :is(.review-private, .review-reach) > .small {
    margin-block-start: 10px;
  }

  .no-way {
    margin-block-start: 24px;
  }

  .review-reach + .review-private {
    margin-block-start: 12px;
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

  .receipt > p {
    margin-block-end: 14px;
  }

  .code-label {
    color: var(--_quiet);
  }

  .receipt > .code-label {
    margin-block-end: 0;
  }

  .receipt > .code {
    margin-block-end: 8px;
    font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: clamp(34px, 12cqi, 56px);
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

  .receipt-more {
    margin-block-start: 28px;
  }

  .receipt-more .contacts {
    margin-block-start: 14px;
  }

  .receipt .contacts li + li {
    margin-block-start: 10px;
  }

  @media (forced-colors: active) {
    .skip-reason[aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    :host {
      background: none;
      color: #000;
    }

    .head,
    .foot,
    .said,
    .skip,
    .no-print,
    .receipt-more,
    .question-why summary,
    :host(:not([data-state='sent'])) .screen {
      display: none;
    }

    .frame {
      padding: 0;
    }

    .receipt {
      break-inside: avoid;
    }
  }
`;
