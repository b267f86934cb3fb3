import { css } from 'lit';

/** The inbox's own look, from the widget's tokens: the same ink and paper as the packet, denser, for a desk. */
export const themeStyles = css`
  :host {
    display: block;
    min-block-size: 100vh;
    background: var(--_paper);
    color: var(--_ink);
    font: 17px / var(--_leading) var(--_font);
  }
  .frame {
    max-inline-size: 76rem;
    margin-inline: auto;
    padding: 1em clamp(1em, 4vw, 3em) 4em;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  p,
  ol {
    margin: 0;
    padding: 0;
  }
  h1,
  h2 {
    font-family: var(--_font-heading);
    font-weight: 600;
    line-height: 1.2;
  }
  h1 {
    font-size: 1.9em;
    letter-spacing: -0.01em;
  }
  h1:focus {
    outline: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 1em;
  }
  .bar .end,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  button,
  select,
  input,
  .button {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    box-sizing: border-box;
    border: 2px solid var(--_line);
    border-radius: 6px;
    background: transparent;
    padding: 0.3em 0.9em;
  }
  select {
    background: var(--_paper);
  }
  button {
    cursor: pointer;
    font-weight: 600;
  }
  button:hover {
    border-color: var(--_ink);
  }
  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  button.quiet,
  a.quiet {
    border-color: transparent;
    padding-inline: 0.2em;
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a.button {
    display: inline-flex;
    align-items: center;
    font-weight: 600;
    text-decoration: none;
  }
  a.button:hover {
    border-color: var(--_ink);
  }
  a.quiet {
    padding-inline: 0;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  button[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }
  button[aria-disabled='true'] {
    border-style: dashed;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .note {
    padding: 0.6em 1em;
    border-inline-start: 5px solid var(--_attention);
    background: var(--_attention-soft);
    margin-block: 1em;
  }
  .status-line {
    color: var(--_quiet);
    font-size: 0.9em;
    min-block-size: 1.5em;
  }
  dialog {
    border: 2px solid var(--_ink);
    border-radius: 6px;
    background: var(--_paper);
    color: var(--_ink);
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
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    :host {
      background: #fff;
      min-block-size: 0;
    }
    .frame {
      padding: 0;
      max-inline-size: none;
    }
    .no-print,
    .bar {
      display: none !important;
    }
  }
`;
