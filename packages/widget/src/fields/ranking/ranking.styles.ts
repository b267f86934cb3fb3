import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.ts';

/** The order as rows with an edge, what can still be added as plain rows below. */
export const rankingStyles = css`
  .ranking {
    container-type: inline-size;
  }

  .ranked,
  .unranked {
    display: grid;
    gap: var(--_gap);
    margin: var(--_gap) 0 calc(var(--_gap) * 2);
    padding: 0;
    list-style: none;
  }

  .ranked-row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 10px;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 56px;
    padding: 6px 8px;
    border: var(--_stroke) solid var(--_accent);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .ranked-row[data-held] {
    border-style: dashed;
    border-inline-start-style: solid;
  }

  .ranked-handle {
    grid-row: span 2;
    display: grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    color: var(--_quiet);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }

  [data-held] .ranked-handle {
    cursor: grabbing;
  }

  .ranked-text {
    display: flex;
    grid-column: 2;
    gap: 8px;
    align-items: center;
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .ranked-text > :last-child {
    min-inline-size: 0;
  }

  .ranked-place {
    grid-row: 1;
    grid-column: 2;
    color: var(--_quiet);
    font-size: var(--_size-small);
    white-space: nowrap;
  }

  .ranked-buttons {
    display: flex;
    grid-column: 2;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    padding-block: 4px;
  }

  .ranked-move {
    display: inline-grid;
    place-content: center;
    inline-size: 48px;
    block-size: 44px;
    padding: 0;
    border: var(--_stroke) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }

  .ranked-move:disabled {
    border-color: transparent;
    background: none;
    color: var(--_line);
    cursor: default;
  }

  .ranked-out {
    margin-inline-start: auto;
  }

  .ranked-row > .other {
    grid-column: 1 / -1;
    padding: 0 0 6px;
  }

  .unranked .choice {
    inline-size: 100%;
    margin: 0;
    font: inherit;
    text-align: start;
  }

  .unranked .choice[aria-disabled='true'] {
    color: var(--_quiet);
    cursor: default;
  }

  .unranked .choice[aria-disabled='true'] .unranked-add {
    visibility: hidden;
  }

  .ranked-move:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .ranking-said {
    ${unseen}
  }

  @container (min-width: 560px) {
    .ranked-row {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
    }

    .ranked-handle {
      grid-row: 1;
    }

    .ranked-text,
    .ranked-place,
    .ranked-buttons {
      grid-row: 1;
      grid-column: auto;
      padding-block: 0;
    }
  }

  @media (forced-colors: active) {
    .ranked-move:disabled {
      color: GrayText;
    }
  }

  @media print {
    .ranked-handle,
    .ranked-buttons,
    .unranked {
      display: none;
    }
  }
`;
