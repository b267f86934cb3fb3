import { css } from 'lit';

/** The tools above the packet, and the question before something is erased. */
export const submissionStyles = css`
  .submission-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block: 0.8em 0.3em;
  }
  .submission-tools .status {
    margin-inline-end: 0.8em;
  }
  .nowrap {
    white-space: nowrap;
  }
  open-intake-packet {
    margin-inline: calc(-1 * clamp(1em, 4vw, 3em));
  }
  dialog {
    border: 2px solid var(--ink);
    border-radius: 6px;
    background: var(--paper);
    color: var(--ink);
    max-inline-size: min(28rem, calc(100vw - 3rem));
    box-sizing: border-box;
    padding: 1.5em;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  dialog p {
    margin-block: 0.6em 1.2em;
  }
  @media print {
    open-intake-packet {
      margin: 0;
    }
  }
`;
