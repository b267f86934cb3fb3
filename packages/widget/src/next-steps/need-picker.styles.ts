import { css } from 'lit';

/** The boxes that ask what is needed: rows of 48 px, all of it the target. */
export const needPickerStyles = css`
  .needs {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .needs > legend {
    padding: 0;
  }

  .need-rows {
    display: grid;
    gap: 8px;
    margin-block-start: 14px;
  }

  @container (min-width: 480px) {
    .need-rows {
      grid-template-columns: 1fr 1fr;
    }
  }

  .need {
    display: flex;
    gap: 12px;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 8px 14px;
    border: var(--_stroke) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
    cursor: pointer;
  }

  .need:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }

  .need input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .need:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .need input:focus-visible {
    outline: none;
  }

  .need-alone {
    margin-block-start: 20px;
  }

  .need-alone .small {
    margin-block-start: 6px;
  }
`;
