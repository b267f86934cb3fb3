import { css } from 'lit';

/** The text in the source language, beside a translation that nobody has checked. */
export const consentStyles = css`
  .consent-source {
    margin-block-end: calc(var(--_gap) * 2);
    padding-inline-start: 14px;
    border-inline-start: var(--_stroke) solid var(--_line);
  }

  .consent-source p {
    margin: 0;
  }
`;
