import { css } from 'lit';

/** The receipt: what happens next first, then a code that is large enough to be copied by hand. */
export const receiptStyles = css`
  .receipt > p {
    margin-block-end: 14px;
  }

  .code-label {
    color: var(--_quiet);
  }

  .receipt > .code-label {
    margin-block: 28px 0;
  }

  .receipt > .code {
    margin-block-end: 8px;
    font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-size: clamp(34px, 12cqi, 56px);
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: 0.04em;
  }

  .receipt > .next {
    padding: 0;
    list-style: none;
  }

  .receipt li + li {
    margin-block-start: 6px;
  }

  .receipt .contacts li + li {
    margin-block-start: 10px;
  }

  /* It was read where the answer was given, and stands in full among all lines below. */
  .receipt > .notice :is(.contact-facts, .contact-more, section > p) {
    display: none;
  }

  .receipt .fold + .fold {
    margin-block-start: 8px;
  }

  .receipt .fold .contacts {
    margin-block-start: 14px;
  }
`;
