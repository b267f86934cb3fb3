import { css } from 'lit';

/** How many can be picked stays in sight over a long list. The words of it come with the deferred part, and so does this. */
export const limitedPicksStyles = css`
  .pick-limits {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 8px;
    align-items: center;
    padding-block: 4px;
    background: var(--_paper);
  }

  .pick-limits[data-full] {
    color: var(--_attention);
    font-weight: 600;
  }
`;
