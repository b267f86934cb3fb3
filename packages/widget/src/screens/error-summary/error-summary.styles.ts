import { css } from 'lit';

/** What is wrong with an answer: beside its control, and in the error summary. */
export const summaryStyles = css`
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
