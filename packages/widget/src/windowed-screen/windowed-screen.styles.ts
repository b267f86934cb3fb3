import { css } from 'lit';

/** Stretches of a long screen: the browser lays out the ones near, and takes the others to be as high as they were or may be. */
export const windowedStyles = css`
  .stretch {
    /* Room for focus rings, which a stretch that is laid out by itself would cut off. */
    margin-inline: -8px;
    padding: 0 8px calc(var(--_gap) * 7);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 90rem;
  }

  .stretch[data-state='ahead'] {
    min-block-size: 90rem;
  }

  .stretch[data-state='ahead'] .question-label {
    margin-block-end: calc(var(--_gap) * 7);
  }
`;
