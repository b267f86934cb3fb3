import { css } from 'lit';

/** Choices: full-width rows of at least 56 px, tiles where there is room. Chosen shows by mark, weight and edge. */
export const choiceStyles = css`
  .choices-field {
    container-type: inline-size;
  }

  .choices {
    display: grid;
    gap: var(--_gap);
    margin-block: var(--_gap);
  }

  .choices.short {
    display: flex;
    flex-wrap: wrap;
  }

  .choices.short .choice {
    gap: 10px;
    padding-inline-end: 18px;
  }

  .choices.short .choice-text {
    flex: none;
    max-inline-size: 100%;
    overflow-wrap: normal;
  }

  .choices-section + .choices-section {
    margin-block-start: calc(var(--_gap) * 3);
  }

  .choices-heading {
    margin: 0;
    color: var(--_quiet);
    font-weight: 600;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 14px;
    box-sizing: border-box;
    min-block-size: 56px;
    padding: 10px 16px;
    border: var(--_stroke) solid transparent;
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_soft);
    color: var(--_ink);
    cursor: pointer;
  }

  .choice:hover {
    border-color: var(--_line);
  }

  .choice[data-chosen] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }

  .choice:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice-mark {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 26px;
    block-size: 26px;
    margin: 0;
    border: var(--_stroke) solid var(--_quiet);
    border-radius: 4px;
    background: var(--_paper);
    outline: none;
    cursor: inherit;
  }

  .choice-mark[type='radio'] {
    border-radius: 50%;
  }

  .choice-mark:checked {
    border-color: var(--_accent);
  }

  .choice-mark[type='radio']:checked::before {
    content: '';
    border: 7px solid var(--_accent);
    border-radius: 50%;
  }

  .choice-mark[type='checkbox']:checked::before {
    content: '';
    inline-size: 7px;
    block-size: 13px;
    margin-block-end: 4px;
    border: solid var(--_accent);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }

  .choice-icon {
    display: inline-flex;
    font-size: 1.15em;
  }

  .choice-text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .choice-aside {
    display: block;
    color: var(--_quiet);
    font-size: var(--_size-small);
    font-weight: 400;
  }

  .other {
    padding-inline-start: 22px;
  }

  @container (min-width: 480px) {
    .tiles {
      grid-template-columns: 1fr 1fr;
    }

    .tiles > .other {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .choice {
      border-color: Canvas;
    }

    .choice[data-chosen] {
      border-color: Highlight;
    }

    .choice-mark:checked,
    .choice-mark:checked::before {
      border-color: Highlight;
    }
  }

  @media print {
    .choice {
      min-block-size: 0;
      padding-block: 2px;
      background: none;
    }
  }
`;
