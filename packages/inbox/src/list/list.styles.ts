import { css } from 'lit';

/** Lines on paper: how soon at the start, who in the middle, the status at the end. */
export const listStyles = css`
  .list-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    margin-block: 1em 0.5em;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em 1em;
    margin-block: 1em;
  }
  .find label {
    display: grid;
    gap: 0.2em;
    font-size: 0.9em;
  }
  .find .find-text {
    flex: 1 1 14em;
  }
  .find input,
  .find select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .find .hint {
    flex-basis: 100%;
    margin: 0;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .group h2 {
    font-size: 1.05em;
    margin-block: 1.4em 0.4em;
  }
  .group[data-group='overdue'] h2 {
    color: var(--_attention);
  }
  .entries {
    list-style: none;
    border-block-start: 2px solid var(--_ink);
    margin-block-start: 0;
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr) auto;
    gap: 0.2em 1.5em;
    align-items: baseline;
    padding: 0.9em 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .entry:hover {
    background: var(--_soft);
  }
  .urgency {
    font-weight: 700;
    color: var(--_attention);
    margin-inline-start: -0.5em;
    padding-inline-start: calc(0.6em + 5px);
  }
  .entry[data-urgency='now'] .urgency,
  .entry[data-urgency='same-day'] .urgency {
    border-inline-start: 5px solid var(--_attention);
    padding-inline-start: 0.6em;
  }
  .overdue {
    display: block;
    font-weight: 400;
    font-size: 0.9em;
  }
  .deciding {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
  }
  .deciding strong {
    color: var(--_attention);
  }
  .entry h3 {
    font-size: 1.25em;
  }
  .entry[data-status='seen'] h3,
  .entry[data-status='done'] h3 {
    font-weight: 400;
  }
  .entry a {
    color: inherit;
    text-decoration: none;
  }
  .entry a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .entry a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .entry a:focus-visible {
    outline: none;
  }
  .entry a:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .code {
    font: 400 0.72em / 1.4 ui-monospace, 'DejaVu Sans Mono', monospace;
    color: var(--_quiet);
    margin-inline-start: 0.6em;
    white-space: nowrap;
  }
  .hidden-character {
    font: 700 0.72em / 1 ui-monospace, monospace;
    border: 1px solid currentColor;
    border-radius: 3px;
    padding: 0 0.25em;
    margin-inline: 0.1em;
  }
  .entry-flags {
    list-style: none;
    margin: 0.15em 0 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    font-weight: 600;
  }
  .more-flags {
    font-weight: 400;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .facts strong {
    color: var(--_attention);
  }
  .entry-status {
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .entry[data-status='new'] .entry-status {
    font-weight: 700;
    color: var(--_ink);
  }
  .empty {
    padding-block: 2em;
    font-family: var(--_font-heading);
    font-size: 1.25em;
  }
  .more {
    margin-block-start: 1em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 40rem) {
    .entry {
      grid-template-columns: 1fr auto;
    }
    .entry .who {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .entry:not([data-urgency]) .who {
      grid-row: 1;
      grid-column: 1;
    }
    .entry:not([data-urgency]) .urgency {
      display: none;
    }
  }
`;
