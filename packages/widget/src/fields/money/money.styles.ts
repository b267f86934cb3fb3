import { css } from 'lit';

/** The amount with the sign of its currency on its own side, and the list of currencies beside it where there are several. */
export const moneyStyles = css`
  .money {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) calc(var(--_gap) * 2);
    align-items: flex-end;
  }

  .money-amount {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    min-inline-size: 0;
  }

  .money-sign {
    font-size: 1.2em;
    font-weight: 600;
  }

  .money-name {
    color: var(--_quiet);
  }

  .money-currency {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .money-currency .input {
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }
`;
