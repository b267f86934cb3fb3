import { css } from 'lit';

/**
 * One sheet of A4 or Letter, readable from a black-and-white printer, whatever the screen's theme. The page's margins are
 * the document's to set: an \`@page\` rule inside a shadow root does not count.
 */
export const printStyles = css`
  @media print {
    :host {
      --_paper: #fff;
      --_ink: #000;
      --_quiet: #333;
      --_line: #777;
      --_soft: #bbb;
      --_accent: #000;
      --_accent-soft: #fff;
      --_attention: #000;
      --_attention-soft: #fff;
      font-size: 8.25pt;
      line-height: 1.25;
    }
    .sheet {
      max-inline-size: none;
      position: relative;
      padding: 1.9em 0 0;
    }
    .printed {
      position: absolute;
      inset: 0 0 auto;
      display: flex;
      justify-content: space-between;
      gap: 1.5em;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    .contact {
      padding: 0.5em 0.9em 0.6em;
      border-width: 1.5pt;
      border-inline-start-width: 7pt;
      break-inside: avoid;
    }
    .contact .verdict,
    .to {
      font-size: 1.25em;
    }
    .ways {
      grid-template-columns: repeat(3, 1fr);
      gap: 0.6em 1.5em;
      margin-block-start: 0.3em;
    }
    .rest {
      margin-block-start: 0.4em;
    }
    .head {
      margin-block: 0.5em 0.4em;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      align-items: baseline;
    }
    .eyebrow {
      display: none;
    }
    .name {
      font-size: 1.8em;
      margin: 0;
    }
    .own figcaption {
      margin: 0;
    }
    .values {
      gap: 0 0.9em;
    }
    .top {
      grid-template-columns: 1fr 2.2fr;
      grid-template-rows: auto 1fr;
      gap: 1em 1.5em;
      padding-block: 0.7em;
      border-block-start-width: 1pt;
    }
    .needs-pair {
      gap: 1.5em;
    }
    .urgent {
      grid-column: 2;
      grid-row: 1 / span 2;
      gap: 0.7em;
    }
    .needs {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1em;
    }
    .needs li + li {
      margin: 0;
    }
    .needs-pair {
      grid-template-columns: 2fr 1fr;
    }
    .needs,
    .speaks {
      font-size: 1.2em;
    }
    h3 {
      margin-block-end: 0.25em;
    }
    .pairs > div + div {
      margin-block-start: 0.3em;
    }
    .dates li,
    .flags li {
      padding-block: 0.2em;
      break-inside: avoid;
    }
    .flags li > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }
    .flags li {
      grid-template-columns: 7em minmax(0, 1fr);
    }
    .problems {
      margin-block: 0.5em;
      padding-block: 0.2em;
    }
    .problems ul {
      columns: 3;
    }
    .private {
      border: 0;
      padding: 0;
    }
    .strengths {
      padding: 0.4em 0.9em;
      border: 1pt solid #777;
      break-inside: avoid;
    }
    .columns {
      columns: 3;
      column-gap: 1.6em;
      padding-block-start: 0.7em;
      border-block-start-width: 1pt;
    }
    .columns > section {
      margin-block-end: 0.8em;
    }
    .columns dl > div {
      padding-block: 0.15em;
    }
    .own blockquote {
      font-size: 1em;
      line-height: 1.35;
      border-inline-start-width: 1.5pt;
    }
    .form {
      padding-block-start: 0.3em;
    }
  }
`;
