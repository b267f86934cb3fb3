import { css } from 'lit';

/** The key stands on the page as a short letter does: no box, one line under it. */
export const keyPanelStyles = css`
  .key-panel {
    margin-block: 1em;
    padding-block-end: 1em;
    border-block-end: 2px solid var(--_line);
  }
  .key-panel form > * {
    display: block;
    margin-block: 0.5em;
  }
  .key-panel [type='file'] {
    inline-size: min(100%, 26em);
    padding-inline: 0.4em;
  }
  .key-panel ::file-selector-button {
    min-block-size: 34px;
    margin-inline-end: 0.6em;
    padding-inline: 0.7em;
    border: 2px solid var(--_line);
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .key-panel .keep {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    font-weight: 400;
  }
  .key-panel .keep input {
    inline-size: 1.3em;
    block-size: 1.3em;
    flex: none;
  }
  .opened-text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: 0.9em / 1.5 ui-monospace, 'DejaVu Sans Mono', monospace;
  }
`;
