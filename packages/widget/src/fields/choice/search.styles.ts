import { css } from 'lit';

/** A search for choices: what is picked, and what is found in the flow of the page, so that no keyboard covers it. */
export const searchStyles = css`
  .picked,
  .found {
    margin: var(--_gap) 0 0;
    padding: 0;
    list-style: none;
  }

  .picked {
    display: grid;
    gap: var(--_gap);
  }

  .picked-row,
  .found-row {
    display: flex;
    align-items: center;
    gap: 14px;
    box-sizing: border-box;
    min-block-size: 56px;
    padding: 6px 16px;
    border: var(--_stroke) solid transparent;
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    color: var(--_ink);
  }

  .picked-row {
    padding-inline-end: 4px;
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }

  .picked-row .quiet-button {
    flex: none;
    font-weight: 400;
  }

  .found {
    max-block-size: min(24rem, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    border-block-end: var(--_stroke) solid var(--_line);
  }

  .found-row {
    min-block-size: 48px;
    border-radius: 0;
    cursor: pointer;
  }

  .found-row:hover {
    background: var(--_soft);
  }

  .found-row[aria-selected='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }

  @media (forced-colors: active) {
    .found-row[aria-selected='true'] {
      border-inline-start-color: Highlight;
    }
  }
`;
