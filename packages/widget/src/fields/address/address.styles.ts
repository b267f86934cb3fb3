import { css } from 'lit';

/** Parts below each other; the way out for whoever has no address is quiet. */
export const addressStyles = css`
  .address {
    display: grid;
    gap: var(--_gap);
  }

  .address-none {
    margin-block-start: var(--_gap);
  }

  .address-none .choice:not([data-chosen]) {
    padding-inline-start: 0;
    border-inline-start-width: 0;
    background: none;
  }
`;
