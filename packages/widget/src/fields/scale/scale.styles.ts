import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.ts';

/** Points side by side: in one row where there is room; else numbers in two rows, and faces below each other with their words beside them. */
export const scaleStyles = css`
  .scale {
    container-type: inline-size;
    margin-block: var(--_gap);
  }

  .scale-numbers {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(44px, 1fr);
    gap: 4px;
  }

  .scale-numbers .choice {
    position: relative;
    flex-direction: column;
    justify-content: center;
    gap: 4px;
    min-block-size: 68px;
    padding: 8px 0;
    border-width: var(--_stroke);
    border-block-end-width: 6px;
    text-align: center;
  }

  .scale-numbers .choice-text {
    flex: none;
    order: -1;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  .scale-word {
    ${unseen}
  }

  .scale-ends {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_gap) * 3);
    margin-block-start: 6px;
    color: var(--_quiet);
    font-size: var(--_size-small);
    line-height: 1.35;
  }

  .scale-ends > * {
    flex: 1;
  }

  .scale-ends > :last-child {
    text-align: end;
  }

  .scale-faces {
    display: grid;
    gap: var(--_gap);
  }

  .face {
    font-size: 1.35em;
  }

  @container (max-width: 559px) {
    :is(.scale-numbers[data-half='4'], .scale-numbers[data-half='5'], .scale-numbers[data-half='6']) {
      grid-auto-flow: row;
      gap: 3px;
    }

    .scale-numbers[data-half='4'] {
      grid-template-columns: repeat(4, minmax(44px, 1fr));
    }

    .scale-numbers[data-half='5'] {
      grid-template-columns: repeat(5, minmax(44px, 1fr));
    }

    .scale-numbers[data-half='6'] {
      grid-template-columns: repeat(6, minmax(44px, 1fr));
    }
  }

  @container (min-width: 480px) {
    .scale-faces {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }

    .scale-faces .choice {
      flex-direction: column;
      justify-content: flex-start;
      gap: 6px;
      padding: 12px 4px;
      border-width: var(--_stroke);
      border-block-end-width: 6px;
      text-align: center;
    }

    .scale-faces .choice-mark {
      order: 1;
      margin-block-start: auto;
    }

    .scale-faces .choice-text {
      flex: none;
      max-inline-size: 100%;
      font-size: var(--_size-small);
      line-height: 1.3;
    }

    .face {
      font-size: 2em;
    }
  }
`;
