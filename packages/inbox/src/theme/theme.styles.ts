import { css } from 'lit';

/** The inbox's own look: the same ink and paper as the packet, denser, for a desk. */
export const themeStyles = css`
  :host {
    --paper: #fbf8f2;
    --ink: #26221c;
    --quiet: #574f43;
    --line: #857b6c;
    --soft: #f1eade;
    --accent: #0c5a52;
    --on-accent: #ffffff;
    --attention: #7a3e00;
    --attention-soft: #fbecd6;
    --focus: #1a4fb4;
    --serif: ui-serif, Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Times New Roman', serif;
    display: block;
    min-block-size: 100vh;
    background: var(--paper);
    color: var(--ink);
    font: 17px / 1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --paper: #1d1a16;
      --ink: #f3ede3;
      --quiet: #cdc3b3;
      --line: #958a79;
      --soft: #2a261f;
      --accent: #84d3c4;
      --on-accent: #10211e;
      --attention: #f3bd7c;
      --attention-soft: #392a17;
      --focus: #a9c8ff;
    }
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
    font-family: var(--serif);
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
    border: 2px solid var(--line);
    border-radius: 6px;
    background: transparent;
    padding: 0.3em 0.9em;
  }
  select {
    background: var(--paper);
  }
  button {
    cursor: pointer;
    font-weight: 600;
  }
  button:hover {
    border-color: var(--ink);
  }
  button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  button.quiet,
  a.quiet {
    border-color: transparent;
    padding-inline: 0.2em;
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a.quiet {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  button[aria-pressed='true'] {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }
  button[aria-disabled='true'] {
    border-style: dashed;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .note {
    padding: 0.6em 1em;
    border-inline-start: 5px solid var(--attention);
    background: var(--attention-soft);
    margin-block: 1em;
  }
  .status-line {
    color: var(--quiet);
    font-size: 0.9em;
    min-block-size: 1.5em;
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
