import { css } from 'lit';

/** A question of an interview, denser than on a client's screen: the words to be read large, the worker's beside them small. */
export const askedStyles = css`
  .part-questions {
    columns: auto;
  }

  .question.asked {
    box-sizing: border-box;
    max-inline-size: none;
    margin: 0 0 1.1em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid transparent;
    break-inside: avoid;
  }

  .question.asked[data-state='answered'] {
    border-color: var(--_accent);
  }

  .question.asked[data-by='worker'] {
    border-inline-start-style: double;
    border-inline-start-width: 6px;
    padding-inline-start: calc(0.8em - 3px);
  }

  .question.asked .question.asked {
    margin-block: 0.8em 0;
  }

  .question-label {
    margin-block-end: 0.3em;
    font-size: 1em;
  }

  .question-label .said {
    font-size: 1.15em;
  }

  .question-hint {
    margin-block-end: 0.4em;
  }

  .question-hint .said {
    color: var(--_ink);
  }

  .own-hint {
    font-size: 0.9em;
  }

  .question-why {
    margin-block-end: 0.3em;
  }

  .question-why summary {
    min-block-size: 32px;
  }

  .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5em), 1fr));
    gap: 6px;
    counter-reset: choice;
  }

  .choices > :not(.choice) {
    grid-column: 1 / -1;
  }

  .choice {
    gap: 10px;
    min-block-size: 42px;
    padding: 5px 10px;
    position: relative;
    counter-increment: choice;
    line-height: 1.3;
  }

  .choice-mark {
    inline-size: 22px;
    block-size: 22px;
  }

  .choice-icon {
    display: none;
  }

  /* Takes no room: what stands below must not move while somebody clicks it. */
  .choices:focus-within > .choice:nth-child(-n + 9)::after {
    content: counter(choice);
    position: absolute;
    inset-block-start: 1px;
    inset-inline-end: 5px;
    color: var(--_quiet);
    font-size: 0.72em;
    font-weight: 400;
  }

  .input {
    min-block-size: 44px;
    padding: 8px 12px;
    font-size: 1em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-block-start: 0.4em;
    font-size: 0.85em;
  }

  .tools-title {
    color: var(--_quiet);
  }

  .tool {
    min-block-size: 32px;
    padding: 3px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    font-size: 1em;
    cursor: pointer;
  }

  .tool:hover {
    border-color: var(--_ink);
  }

  .tool[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }

  .author {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 32px;
    margin-block-start: 0.3em;
    color: var(--_quiet);
    font-size: 0.85em;
    cursor: pointer;
  }

  .author input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .author.read-aloud {
    color: var(--_ink);
    font-size: 1em;
    font-weight: 600;
  }

  .record {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  :is(.tool, .author input):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (min-width: 900px) {
    .part-questions {
      columns: 2 22em;
      column-gap: 2em;
    }

    .question.asked[data-wide] {
      column-span: all;
    }

    /* What stands above it ends a column, and its margin with it. */
    .question.asked[data-wide]:not(:first-child) {
      margin-block-start: 1.1em;
    }
  }

  @media (forced-colors: active) {
    .question.asked[data-state='answered'],
    .tool[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
