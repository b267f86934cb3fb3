import { css } from 'lit';

/** The band on top. What is safe is said in words, with a mark and weight; colour only repeats it. */
export const contactStyles = css`
  .contact {
    border: var(--_stroke) solid var(--_attention);
    border-inline-start-width: 10px;
    background: var(--_attention-soft);
    border-radius: var(--_radius);
    padding: 0.9em 1.3em 1.1em;
  }
  .contact h2 {
    font-size: 1em;
    font-family: var(--_font);
    font-weight: 700;
    color: var(--_attention);
  }
  .contact .verdict {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-family: var(--_font-heading);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
  }
  .contact[data-contact='none'] .verdict {
    font-size: 2em;
  }
  .ways {
    list-style: none;
    display: grid;
    gap: 1.1em 2.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    margin-block-start: 0.8em;
  }
  .ways h3 {
    font-family: var(--_font);
    font-size: 0.92em;
    font-weight: 700;
    margin: 0;
  }
  .to {
    font-family: var(--_font-heading);
    font-size: 1.45em;
    font-weight: 600;
    line-height: 1.25;
    white-space: pre-line;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .unused {
    display: flex;
    gap: 0.4em;
    margin-block-start: 1.1em;
  }
  .ways[data-unused] .to {
    font-size: 1em;
  }
  .helper small {
    font-weight: 400;
  }
  .facts {
    list-style: none;
    margin-block-start: 0.35em;
  }
  .facts li {
    display: grid;
    grid-template-columns: 1.2em 1fr;
    gap: 0.45em;
    padding-block: 0.1em;
    line-height: 1.35;
  }
  .facts li[data-safe='false'],
  .facts li[data-safe='unknown'] {
    font-weight: 700;
  }
  .facts .if-other span {
    grid-column: 2;
  }
  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
    margin-block-start: 0.12em;
  }
  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2.5em;
    margin-block-start: 0.8em;
  }
  .rest:not(:has(div)) {
    display: none;
  }
  .rest dt {
    color: var(--_ink);
  }
  .rest dd {
    font-weight: 700;
  }
  .rest q {
    font-family: var(--_font-heading);
    font-weight: 400;
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }
`;
