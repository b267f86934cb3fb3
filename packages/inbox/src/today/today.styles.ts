import { css } from 'lit';

/** What is true today: short lines with two buttons each, one form at a time. */
export const todayStyles = css`
  .bar a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: inherit;
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  .today-page .lead {
    margin-block: 0.4em;
    max-inline-size: 38em;
  }
  .today-page .hint {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .stated,
  .history ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .stated li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    justify-content: space-between;
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_line);
  }
  .stated li > div:first-child {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .today-page h2 {
    font-size: 1.1em;
  }
  .today-page h3 {
    margin: 0;
    font-size: 1em;
  }
  .add,
  .history,
  .statement-form {
    margin-block-start: 1.8em;
  }
  .add .tools {
    margin-block-start: 0.5em;
  }
  .statement-form {
    display: grid;
    gap: 0.8em;
    max-inline-size: 40em;
    padding-block: 1em;
    border-block: 2px solid var(--_ink);
  }
  .statement-form label {
    display: grid;
    gap: 0.2em;
  }
  .statement-form :is(input:not([type='checkbox']), select) {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .statement-form .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.8em;
  }
  .statement-form fieldset {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .statement-form legend {
    padding: 0;
    font-weight: 600;
  }
  .statement-form .tick {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
  }
  .statement-form .tick input {
    inline-size: 1.3em;
    block-size: 1.3em;
    flex: none;
  }
  .preview {
    display: grid;
    gap: 0.4em;
    padding: 0.6em 1em;
    border-inline-start: 5px solid var(--_accent);
    background: var(--_soft);
  }
  .history li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .history time,
  .difference {
    color: var(--_quiet);
  }
`;
