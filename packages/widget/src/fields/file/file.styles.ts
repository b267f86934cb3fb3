import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.ts';

/** Rows to pick from, and below them what was picked. */
export const fileStyles = css`
  .file-picker {
    position: relative;
  }

  .file-input {
    position: absolute;
    inset-inline-start: 16px;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
  }

  .file-list {
    margin: 0 0 calc(var(--_gap) * 2);
    padding: 0;
    list-style: none;
  }

  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
    min-block-size: 56px;
    padding-block: 10px;
    border-block-end: var(--_stroke) solid var(--_line);
  }

  .file-preview {
    flex: none;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: 56px;
    block-size: 56px;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 1.15em;
  }

  .file-text {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  .file-name {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .file-about {
    display: block;
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .file .quiet-button {
    flex: none;
    margin-inline: auto -12px;
  }

  .file-note {
    margin: var(--_gap) 0 0;
    color: var(--_quiet);
  }

  .file-said {
    ${unseen}
  }

  @media (forced-colors: active) {
    .file-picker {
      border-color: ButtonText;
    }
  }
`;
