import { css } from 'lit';

/**
 * Design tokens. Each is a custom property that the host page may set on `<open-intake>`; nothing else of the host's
 * styles reaches in. Sizes of type are in em: of the size that the person set in the browser (`.base`), whatever the page's own is.
 */
export const tokens = css`
  :host {
    --_paper: var(--oi-paper, #fbf8f2);
    --_ink: var(--oi-ink, #26221c);
    --_quiet: var(--oi-quiet, #574f43);
    --_line: var(--oi-line, #857b6c);
    --_soft: var(--oi-soft, #f1eade);
    --_accent: var(--oi-accent-shade, #0c5a52);
    --_on-accent: var(--oi-on-accent, #ffffff);
    --_accent-soft: var(--oi-accent-soft, #e2eeea);
    --_attention: var(--oi-attention, #7a3e00);
    --_attention-soft: var(--oi-attention-soft, #fbecd6);
    --_focus: var(--oi-focus, #1a4fb4);
    --_font: var(--oi-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif);
    --_font-heading: var(--oi-font-heading, ui-serif, Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Times New Roman', serif);
    --_size: var(--oi-size, 1.1875em);
    --_size-small: 0.8422em;
    --_size-heading: 1.4737em;
    --_leading: 1.5;
    --_radius: var(--oi-radius, 6px);
    --_stroke: 2px;
    --_gap: 8px;
    --_measure: 60ch;
    column-rule-color: Canvas;
  }

  :host([data-scheme='dark']) {
    --_paper: var(--oi-paper-dark, #1d1a16);
    --_ink: var(--oi-ink-dark, #f3ede3);
    --_quiet: var(--oi-quiet-dark, #cdc3b3);
    --_line: var(--oi-line-dark, #958a79);
    --_soft: var(--oi-soft-dark, #2a261f);
    --_accent: var(--oi-accent-shade-dark, #84d3c4);
    --_on-accent: var(--oi-on-accent-dark, #10211e);
    --_accent-soft: var(--oi-accent-soft-dark, #1f3430);
    --_attention: var(--oi-attention-dark, #f3bd7c);
    --_attention-soft: var(--oi-attention-soft-dark, #392a17);
    --_focus: var(--oi-focus-dark, #a9c8ff);
  }
`;
