import { css } from 'lit';

/** Parts of a screen that are folded away until they are opened. */
export const foldedStyles = css`
  .fold > summary {
    display: flex;
    gap: 12px;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 56px;
    padding: 8px 14px;
    border: var(--_stroke) solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 650;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .fold > summary .icon:last-child {
    margin-inline-start: auto;
  }

  .fold[open] > summary .icon:last-child {
    transform: scaleY(-1);
  }
`;
