import { css } from 'lit';

/** The sheet: letterhead, who beside what is urgent, then everything that was answered in two columns. */
export const sheetStyles = css`
  .places {
    margin: 4px 0 10px;
    padding-inline-start: 1.1em;
    font-size: 0.92em;
  }


  :host {
    display: block;
    container-type: inline-size;
    background: var(--_paper);
    color: var(--_ink);
    font: medium / var(--_leading) var(--_font);
  }
  :host([hidden]) {
    display: none;
  }
  .sheet {
    font-size: calc(var(--_size) * 0.8948);
    max-inline-size: 76em;
    margin-inline: auto;
    padding: 1.5em clamp(1em, 4cqi, 3em) 2.5em;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-family: var(--_font-heading);
    line-height: 1.2;
    font-weight: 600;
  }
  h3 {
    font-size: 1.18em;
    margin-block-end: 0.5em;
  }
  ul.plain,
  ul.needs {
    list-style: none;
  }
  small,
  .quiet,
  .meta,
  .eyebrow {
    color: var(--_quiet);
  }
  small,
  .meta,
  .eyebrow,
  .form {
    font-size: 0.88em;
  }

  .printed {
    display: none;
  }
  .head {
    margin-block: 1.75em 1.5em;
  }
  .eyebrow {
    letter-spacing: 0.02em;
  }
  .name {
    font-size: 2.2em;
    letter-spacing: -0.01em;
    margin-block: 0.1em 0.2em;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
  }
  .code {
    font-weight: 700;
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .partial,
  .problems {
    margin-block-start: 0.9em;
    padding: 0.5em 0.9em;
    border-inline-start: 5px solid var(--_attention);
    background: var(--_attention-soft);
  }
  .problems {
    margin-block: 1.5em;
  }
  .problems ul {
    padding-inline-start: 1.2em;
    font-size: 0.88em;
  }

  .top {
    display: grid;
    gap: 2em 3.5em;
    border-block-start: var(--_stroke) solid var(--_ink);
    padding-block: 1.5em;
  }
  .urgent {
    display: grid;
    gap: 1.6em;
    align-content: start;
  }
  .pairs > div + div {
    margin-block-start: 0.7em;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.92em;
    line-height: 1.35;
  }
  .speaks {
    font-family: var(--_font-heading);
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.25;
  }
  .needs {
    font-family: var(--_font-heading);
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.3;
  }
  .needs li {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }
  .needs li + li {
    margin-block-start: 0.3em;
  }
  .dates li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    align-items: baseline;
    padding-block: 0.45em;
  }
  .dates li > span {
    font-weight: 600;
  }
  .dates li + li,
  .flags li + li {
    border-block-start: 1px solid var(--_line);
  }
  .days-left {
    color: var(--_attention);
  }
  .flags li {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: 1em;
    align-items: baseline;
    padding-block: 0.55em;
  }
  .within {
    color: var(--_attention);
  }
  .rule {
    font-weight: 600;
  }
  @container (min-width: 46em) {
    .top {
      grid-template-columns: minmax(13em, 1fr) minmax(0, 2.1fr);
      grid-template-rows: auto 1fr;
    }
    .urgent {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .needs-pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
  }
  .needs-pair {
    display: grid;
    gap: 1.6em;
  }

  .strengths {
    padding: 1em 1.3em 1.1em;
    background: var(--_accent-soft);
    border-radius: var(--_radius);
    align-self: start;
  }
  .strengths ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 2.2em;
  }
  .strengths li {
    font-weight: 600;
  }
`;
