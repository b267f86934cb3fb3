import { css } from 'lit';

/** What belongs to one way stands under it, set in by a line. */
export const contactSafetyStyles = css`
  .way {
    margin-block-end: calc(var(--_gap) * 2);
    padding-inline-start: 16px;
    border-inline-start: var(--_stroke) solid var(--_accent);
  }

  .more summary {
    color: var(--_ink);
    text-align: start;
  }

  .question .more > fieldset:first-of-type {
    margin-block-start: 0;
  }

  .question fieldset fieldset {
    margin-block-start: calc(var(--_gap) * 2.5);
  }
`;
