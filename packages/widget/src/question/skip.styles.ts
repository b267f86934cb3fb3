import { css } from 'lit';

/** Reasons for passing a question over. */
export const skipStyles = css`
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

  @media (forced-colors: active) {
    .skip-reason[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
