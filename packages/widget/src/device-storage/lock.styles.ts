import { css } from 'lit';

/** The panel for the number. */
export const lockStyles = css`
  .lock .small-label {
    margin-block-start: 14px;
  }

  .lock p + p {
    margin-block-start: 8px;
  }

  .lock .question-issue {
    margin-block: 4px 12px;
  }

  .lock-entry {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  .lock .input {
    inline-size: 12em;
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.1em;
  }

  .lock .hidden-digits {
    -webkit-text-security: disc;
  }

  .lock [aria-pressed='true'] {
    font-weight: 650;
  }

  .lock .actions {
    margin-block-start: 16px;
  }
`;
