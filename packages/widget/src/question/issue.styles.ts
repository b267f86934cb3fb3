import { css } from 'lit';

/** What is wrong with an answer, beside its control. */
export const issueStyles = css`
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
`;
