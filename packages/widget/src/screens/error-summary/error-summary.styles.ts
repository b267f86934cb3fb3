import { css } from 'lit';

/** The error summary. */
export const summaryStyles = css`
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
`;
