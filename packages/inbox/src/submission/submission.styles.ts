import { css } from 'lit';

/** The tools above the packet. */
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
  .holder {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.8em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.3em 0.6em;
  }
  .similar {
    list-style: none;
    margin: 0 0 0.6em;
    padding: 0;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .similar a {
    color: var(--_ink);
  }
  .nowrap {
    white-space: nowrap;
  }
  open-intake-packet {
    margin-inline: calc(-1 * clamp(1em, 4vw, 3em));
  }
  @media print {
    open-intake-packet {
      margin: 0;
    }
  }
`;
