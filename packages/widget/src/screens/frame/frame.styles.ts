import { css } from 'lit';
import { unseen } from '../../theme/unseen.styles.ts';

/** The sheet of paper: margins, type, the row above and the row below. Needs a width of 320 px and no more. */
export const frameStyles = css`
  :host {
    display: block;
  }

  /* Where the page lets its parts be as wide as what is in them: no less than a narrow column, and as wide as the sheet or the window. */
  :host::before {
    all: initial;
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    text-indent: 240px;
    word-spacing: clamp(0px, 100vw - 300px, 40em);
  }

  /* Nothing of the page's own type, whatever it sets on every element; but hidden is hidden. */
  .base {
    all: initial;
    display: block;
    container-type: inline-size;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: light;
    background: var(--_paper);
    scroll-margin-block-start: calc(8px + var(--_covered, 0px));
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  :host([data-scheme='dark']) .base {
    color-scheme: dark;
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    color: var(--_ink);
    font: var(--_size) / var(--_leading) var(--_font);
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    max-inline-size: 46em;
    margin-inline: auto;
    padding-inline: 20px;
    overflow-wrap: break-word;
  }

  .frame:is(:lang(my), :lang(km), :lang(th), :lang(lo), :lang(am), :lang(ti), :lang(ne), :lang(hi), :lang(ur), :lang(ps)) {
    line-height: 1.8;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    min-block-size: 44px;
    padding-block: 4px;
  }

  .progress {
    flex: 1 1 0;
    min-inline-size: 0;
    margin: 0;
    color: var(--_quiet);
    font-size: var(--_size-small);
    line-height: 1.3;
  }

  .language[data-open] {
    flex: 1 0 100%;
  }

  .screen {
    flex: 1;
    max-inline-size: var(--_measure);
    padding-block: 14px 36px;
  }

  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    order: 1;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px 12px;
    margin-inline: -20px;
    padding: 4px 20px calc(4px + env(safe-area-inset-bottom, 0px));
    border-block-start: var(--_stroke) solid var(--_line);
    background: var(--_paper);
    font-size: clamp(16px, 5.4cqi, var(--_size-small));
  }

  .exit {
    grid-area: 1 / 2;
  }

  .call {
    grid-area: 1 / 1;
  }

  .exit.alone {
    grid-column: 1 / -1;
  }

  .screen :is(input, textarea, select, button, a, summary, [tabindex]) {
    scroll-margin-block: calc(24px + var(--_covered, 0px)) 120px;
  }

  .unseen {
    ${unseen}
  }

  .trace {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--_quiet);
    font-size: max(14px, 0.88em);
    line-height: 1.35;
    text-align: center;
  }

  .said:not(:empty, .unseen) {
    margin: 0;
    padding-block: 6px;
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .said:empty {
    margin: 0;
  }

  :where(h2, h3, p, ul, ol, dl, dd, dt) {
    margin: 0;
  }

  .title {
    margin-block-end: 14px;
    font-family: var(--_font-heading);
    font-size: var(--_size-heading);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  h3 {
    margin-block: 28px 8px;
    font-family: var(--_font-heading);
    font-size: 1.1579em;
    font-weight: 600;
    line-height: 1.3;
  }

  .screen > p {
    margin-block-end: 14px;
  }

  .small {
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  .reading,
  .note {
    display: flex;
    gap: 12px;
    margin-block: 14px;
  }

  .note {
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_attention);
    background: var(--_attention-soft);
    color: var(--_attention);
  }

  .reading .icon,
  .note .icon {
    margin-block-start: 2px;
  }

  .screen > slot {
    display: block;
    margin-block-start: 28px;
  }

  @container (min-width: 560px) {
    .foot {
      grid-template-columns: auto 1fr auto;
      align-items: center;
    }

    .foot .exit {
      grid-column: 3;
    }

    .foot :is(.call, .exit) {
      min-inline-size: 9em;
    }

    .foot .trace {
      grid-area: 1 / 2;
      text-align: start;
    }
  }

  @media (max-height: 430px) {
    @container (max-width: 559px) {
      .trace {
        ${unseen}
      }
    }
  }


  @container (max-width: 340px) {
    .screen > :is(.reading, .note) {
      margin-block: 8px;
      padding-block: 8px;
      font-size: var(--_size-small);
    }

    .screen > :is(.reading, .note) .icon {
      display: none;
    }
  }

  @container (max-width: 300px) {
    .foot .icon {
      display: none;
    }
  }
`;
