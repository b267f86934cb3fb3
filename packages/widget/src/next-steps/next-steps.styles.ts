import { css } from 'lit';

/** Places that may help: a card is set off by a line at its side and space, not by a box. */
export const nextStepsStyles = css`
  .next-steps {
    margin-block-start: 44px;
    padding-block-start: 28px;
    border-block-start: var(--_stroke) solid var(--_line);
  }

  .step-area {
    margin-block-start: 18px;
  }

  .step-area label {
    font-weight: 650;
  }

  .step-area input {
    box-sizing: border-box;
    inline-size: min(100%, 12em);
    min-block-size: 48px;
    margin-block-start: 6px;
    padding: 8px 12px;
    border: var(--_stroke) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  .step-area input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .step-group > h3 {
    margin-block: 28px 4px;
  }

  .step-group > .fold {
    margin-block-start: 14px;
  }

  .step {
    margin-block-start: 16px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_line);
    break-inside: avoid;
  }

  .step[data-step='tonight'] {
    border-color: var(--_accent);
  }

  .step > :is(p, ol, div) {
    margin-block: 6px 0;
  }

  .step-when {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_accent);
    font-weight: 650;
  }

  .step[data-step='call-first'] .step-when {
    color: var(--_attention);
  }

  .step-name {
    margin-block: 2px 0;
    font-family: var(--_font-heading);
    font-size: 1.16em;
    line-height: 1.25;
  }

  .step > :is(.step-by, .step-facts, .step-checks),
  .step-note {
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .step > .step-by {
    margin-block: 0;
  }

  .step-how {
    padding-inline-start: 1.4em;
  }

  p.step-how {
    padding: 0;
  }

  .step-call {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 44px;
    border-radius: var(--_radius);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }

  .step-call bdi {
    white-space: nowrap;
  }

  .step-note {
    margin: 0;
  }

  :is(.step-bring, .step-checks) > span {
    font-weight: 650;
  }

  :is(.step-bring, .step-checks) > ul {
    margin-block: 2px 0;
    padding-inline-start: 1.2em;
  }

  .keep {
    margin-block-start: 28px;
  }

  .keep .actions {
    margin-block-start: 12px;
  }

  @media print {
    /* What others must not find is not on paper. */
    :is(.step, .step-group, .next-steps)[data-private],
    .step-group > .fold,
    .no-print {
      display: none;
    }

    .next-steps {
      border: 0;
    }
  }
`;
