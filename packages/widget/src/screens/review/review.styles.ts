import { css } from 'lit';

/** The review: questions with their answers, what is folded away, and erasing it all. */
export const reviewStyles = css`
  .review-part + .review-part {
    margin-block-start: 8px;
  }

  .review-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    align-items: start;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }

  .review-line dt {
    grid-column: 1;
    color: var(--_quiet);
    font-size: var(--_size-small);
    line-height: 1.35;
  }

  .review-line dd {
    grid-column: 1;
    min-inline-size: 0;
  }

  .review-line .review-change {
    grid-area: 1 / 2 / span 2 / auto;
    margin-block: -10px;
    margin-inline-end: -8px;
  }

  .review-change .link {
    font-size: var(--_size-small);
  }

  @container (min-width: 620px) {
    .review-line {
      grid-template-columns: 15em minmax(0, 1fr) auto;
    }

    .review-line dd {
      grid-area: 1 / 2;
    }

    .review-line .review-change {
      grid-area: 1 / 3;
    }
  }

  .review-row {
    display: block;
    font-weight: 650;
  }

  .review-text {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    font-weight: 600;
    white-space: pre-line;
  }

  .review-none {
    color: var(--_quiet);
  }

  .erase summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .fold {
    margin-block-start: 28px;
  }

  .fold > .small {
    margin-block-start: 10px;
  }

  .no-way {
    margin-block-start: 24px;
  }

  .fold + .fold {
    margin-block-start: 12px;
  }

  .review + p {
    margin-block-start: 24px;
  }

  .erase {
    margin-block-start: 20px;
  }

  .erase .actions {
    margin-block-start: 12px;
  }

  .ways {
    padding: 0;
    list-style: none;
  }

  .ways li + li {
    margin-block-start: 6px;
  }

  .ways .small {
    display: block;
  }

  .way-to {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
