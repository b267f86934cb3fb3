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
      font-size: 9pt;
      line-height: 1.32;
    }
    .sheet {
      max-inline-size: none;
      padding: 0;
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
      margin-block: 0.8em 0.6em;
    }
    .name {
      font-size: 1.8em;
    }
    .top {
      grid-template-columns: 1fr 2.2fr;
      gap: 1.5em;
      padding-block: 0.7em;
      border-block-start-width: 1pt;
    }
    .needs-pair {
      grid-template-columns: 1fr 1fr;
      gap: 1.5em;
    }
    .urgent {
      gap: 0.8em;
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
    .strengths {
      padding: 0.4em 0.9em;
      border: 1pt solid #777;
      margin-block-end: 0.8em;
      break-inside: avoid;
    }
    .columns {
      columns: 2;
      column-gap: 2em;
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
