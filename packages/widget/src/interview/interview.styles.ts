import { css } from 'lit';

/** The page of an interview: what is known of the call, a list of parts beside the questions at a desk, and what sends. */
export const interviewStyles = css`
  :host {
    display: block;
    background: var(--_paper);
    color: var(--_ink);
    font: 17px / 1.45 var(--_font);
  }

  .interview {
    overflow-wrap: anywhere;
  }

  h2,
  h3,
  p,
  ol,
  ul {
    margin: 0;
  }

  h2 {
    font-family: var(--_font-heading);
    font-weight: 600;
    line-height: 1.2;
  }

  h2:focus {
    outline: none;
  }

  .title,
  #call-title,
  .part-title {
    font-size: 1.35em;
  }

  .call-facts {
    padding-block: 0.9em 1.2em;
    border-block-end: var(--_stroke) solid var(--_line);
  }

  .call-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.9em 2em;
    margin-block: 0.8em;
  }

  .call-grid fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .call-grid legend,
  .call-label {
    display: block;
    padding: 0;
    font-weight: 650;
  }

  .call-label {
    margin-block-end: var(--_gap);
  }

  fieldset + .call-label {
    margin-block-start: 0.6em;
  }

  .call-grid .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
  }

  .call-hint,
  .call-missing {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .call-note {
    margin-block: 0.6em;
    padding: 0.5em 0.9em;
    border-inline-start: 5px solid var(--_attention);
    background: var(--_attention-soft);
  }

  .call-note[hidden] {
    display: none;
  }

  .part-list {
    display: none;
  }

  .part {
    padding-block: 1.4em;
    border-block-end: var(--_stroke) solid var(--_line);
  }

  .part:last-child {
    border: 0;
  }

  .part-title {
    margin-block-end: 0.7em;
    scroll-margin-block-start: 1em;
  }

  .aloud {
    margin-block: 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_accent);
  }

  .aloud-title {
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 600;
  }

  .aloud ul {
    padding: 0;
    list-style: none;
  }

  .aloud li {
    padding-block: 0.15em;
  }

  .said {
    display: block;
    unicode-bidi: isolate;
  }

  p.said {
    font-size: 1.15em;
    font-weight: 600;
  }

  .beside {
    display: block;
    unicode-bidi: isolate;
    color: var(--_quiet);
    font-family: var(--_font);
    font-size: 0.82em;
    font-weight: 400;
    line-height: 1.35;
  }

  .part-title .beside {
    font-size: 0.66em;
  }

  .summary {
    margin-block-start: 0;
  }

  a.primary {
    text-decoration: none;
  }

  .sending {
    max-inline-size: 40rem;
    padding-block-start: 0.9em;
  }

  .sending p {
    margin-block: 0.7em;
  }

  .code {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 1.9em;
    letter-spacing: 0.06em;
  }

  @media (min-width: 900px) {
    .asking {
      display: grid;
      grid-template-columns: 13.5rem minmax(0, 1fr);
      gap: 2.4rem;
    }

    .part-list {
      position: sticky;
      inset-block-start: 0;
      display: block;
      align-self: start;
      max-block-size: 100vh;
      padding-block: 1.4em;
      overflow: auto;
      box-sizing: border-box;
    }

    .part-list ol {
      padding: 0;
      list-style: none;
    }

    .part-list button {
      display: flex;
      gap: 0.8em;
      justify-content: space-between;
      align-items: baseline;
      inline-size: 100%;
      min-block-size: 36px;
      padding: 0.25em 0.4em;
      border: 0;
      border-radius: var(--_radius);
      background: none;
      font-size: 0.92em;
      text-align: start;
      cursor: pointer;
    }

    .part-list button:hover {
      background: var(--_soft);
    }

    .part-list small {
      flex: none;
      color: var(--_quiet);
    }

    .part-list .call-hint {
      margin-block-start: 1em;
      padding-inline: 0.4em;
    }
  }

  @media (forced-colors: active) {
    .call-note {
      border-color: Highlight;
    }
  }
`;
