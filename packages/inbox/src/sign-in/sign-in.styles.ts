import { css } from 'lit';

/** One column in the middle of the page. */
export const signInStyles = css`
  .sign-in {
    max-inline-size: 26rem;
    margin: clamp(1em, 12vh, 8em) auto 0;
    display: grid;
    gap: 0.6em;
  }
  .sign-in label {
    font-weight: 600;
    margin-block-start: 0.8em;
  }
  .sign-in button {
    justify-self: start;
    margin-block-start: 0.6em;
    padding-inline: 1.6em;
  }
`;
