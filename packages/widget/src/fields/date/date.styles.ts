import { css } from 'lit';

/** Three boxes side by side, the year wider. */
export const dateStyles = css`
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) * 2);
  }

  .date-box {
    inline-size: 76px;
  }

  .date-box.year {
    inline-size: 112px;
  }
`;
