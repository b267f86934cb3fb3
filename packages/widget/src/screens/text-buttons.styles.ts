import { css } from 'lit';

/** Buttons that look like words of the text around them; no screen up to the first question has any. */
export const textButtonStyles = css`
  .quiet,
  .link {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 44px;
    margin: 0;
    padding: 8px;
    border: var(--_stroke) solid transparent;
    border-radius: var(--_radius);
    background: none;
    line-height: 1.25;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .quiet .icon {
    text-decoration: none;
  }

  .link {
    color: var(--_accent);
  }
`;
