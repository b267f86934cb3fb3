import { css } from 'lit';

/** Buttons and links: one primary a screen, the others quiet, every target 44 px or more. */
export const controlStyles = css`
  button,
  a {
    font: inherit;
    color: inherit;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: center;
    margin-block-start: 28px;
  }

  .primary,
  .secondary,
  .exit,
  .call,
  .language-button {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 14px;
    border: var(--_stroke) solid transparent;
    border-radius: var(--_radius);
    background: none;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }

  .primary {
    min-inline-size: 9em;
    min-block-size: 56px;
    justify-content: center;
    padding-inline: 28px;
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }

  .secondary {
    min-block-size: 48px;
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .fine-print,
  .aside {
    margin-block-start: 28px;
  }

  .aside .small {
    margin-block-start: 6px;
  }

  .foot :is(.call, .exit) {
    justify-content: center;
    gap: 6px;
    padding: 2px 4px;
    border-color: var(--_line);
    font-weight: 650;
    text-decoration: none;
  }

  .foot .exit {
    border-color: var(--_ink);
  }

  .language-button {
    padding-inline: 8px;
    margin-inline-end: -8px;
  }

  .language-names {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }

  .language-now,
  .language-name {
    font-weight: 650;
  }

  @container (max-width: 479px) {
    .language-other ~ .language-other,
    .language-now:not(:only-child) {
      display: none;
    }
  }

  .language-other {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .languages {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style: none;
  }

  @container (min-width: 480px) {
    .languages {
      grid-template-columns: 1fr 1fr;
    }
  }

  .language-panel {
    padding-block: 8px 16px;
    border-block-end: var(--_stroke) solid var(--_line);
  }

  .language-choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 10px 16px;
    border: var(--_stroke) solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .language-choice[aria-current='true'] {
    border-color: var(--_accent);
    border-width: 3px;
    background: var(--_accent-soft);
  }

  .language-english {
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .language-choice .icon {
    margin-inline-start: auto;
  }

  :is(button, a, summary, [part='error-summary']):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .primary,
    .secondary {
      transition: background-color 100ms;
    }
  }

  @media (hover: hover) {
    .secondary:hover,
    .language-choice:hover {
      background: var(--_accent-soft);
    }
  }

  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }

    .language-choice[aria-current='true'] {
      border-color: Highlight;
    }
  }
`;
