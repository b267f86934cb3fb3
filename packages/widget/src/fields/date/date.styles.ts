import { css } from 'lit';

/** Three boxes side by side, the year wider; and what is asked about a deadline. */
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

  .deadline-doubt {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    align-items: center;
  }

  .deadline-doubt p {
    flex-basis: 100%;
    margin-block: var(--_gap) 0;
  }
`;
