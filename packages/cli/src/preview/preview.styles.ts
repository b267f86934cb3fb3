import { css } from 'lit';

/** A desk with the form on one side and what it does on the other; the ink and paper of the other pages. */
export const previewStyles = css`
  :host {
    --paper: #fbf8f2;
    --ink: #26221c;
    --quiet: #574f43;
    --line: #857b6c;
    --soft: #f1eade;
    --attention: #7a3e00;
    --focus: #1a4fb4;
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
      --attention: #f3bd7c;
      --focus: #a9c8ff;
    }
  }
  header,
  main {
    padding: 0.75em clamp(1em, 3vw, 2em);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    border-block-end: 2px solid var(--ink);
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-family: ui-serif, Georgia, 'Noto Serif', 'Times New Roman', serif;
    font-weight: 600;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: 1.5em;
    margin-inline-end: auto;
  }
  h2 {
    font-size: 1.2em;
    margin-block-end: 0.5em;
  }
  h3 {
    font: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  li {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .quiet {
    color: var(--quiet);
  }
  .pick {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    gap: 0.5em;
    align-items: center;
  }
  select,
  button {
    font: inherit;
    color: inherit;
    background: var(--paper);
    min-block-size: 44px;
    border: 2px solid var(--line);
    border-radius: 6px;
    padding: 0.2em 0.8em;
    max-inline-size: 100%;
  }
  button {
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .forms li {
    border-block-end: 1px solid var(--line);
    padding-block: 0.75em;
  }
  .forms a {
    font-weight: 600;
    display: inline-block;
    min-block-size: 44px;
    align-content: center;
  }
  .desk {
    display: grid;
    gap: 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  .form,
  .beside > section {
    min-inline-size: 0;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    gap: 2em;
    align-content: start;
  }
  .form {
    border: 2px solid var(--line);
    border-radius: 6px;
    padding: 1em;
    align-self: start;
    overflow-wrap: anywhere;
  }
  .lost:not(:empty) {
    margin-block-end: 1em;
    padding: 0.5em 0.8em;
    border-inline-start: 5px solid var(--attention);
    background: var(--soft);
    overflow-wrap: anywhere;
  }
  @media (min-width: 64em) {
    .desk {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  summary::before {
    content: '+';
    inline-size: 0.8em;
    font-weight: 600;
  }
  [open] > summary::before {
    content: '−';
  }
  .finding {
    padding: 0.5em 0.8em;
    margin-block: 0.5em;
    border-inline-start: 5px solid var(--line);
    background: var(--soft);
    overflow-wrap: anywhere;
  }
  .finding[data-severity='error'] {
    border-inline-start-color: var(--attention);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  pre {
    margin: 0;
    padding: 0.8em;
    background: var(--soft);
    overflow: auto;
    max-block-size: 40em;
    font: 0.82em / 1.45 ui-monospace, Menlo, Consolas, monospace;
    unicode-bidi: plaintext;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
