import { css } from 'lit';

/** Paper with a line to sign on. Drawings are never mirrored, and show in the colour of ink of every theme. */
export const signatureStyles = css`
  .signature-pad {
    box-sizing: border-box;
    max-inline-size: 604px;
    overflow: hidden;
    border: var(--_stroke) solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  .signature-surface {
    display: block;
    inline-size: 100%;
    aspect-ratio: 3;
    cursor: crosshair;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }

  .signature-surface:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -5px;
  }

  .signature-line,
  .signature-ink {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }

  .signature-ink {
    stroke: var(--_ink);
    stroke-width: 3px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .signature-below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    max-inline-size: 604px;
    min-block-size: 44px;
  }

  .signature-state {
    margin: 0;
    color: var(--_quiet);
  }

  .signature-below .quiet-button {
    margin-inline-end: -12px;
  }

  .signature-switch {
    margin-inline-start: -12px;
  }

  .signature-name {
    font-family: var(--_font-heading);
    font-style: italic;
  }

  .signature-small {
    display: block;
    inline-size: 180px;
    max-inline-size: 100%;
    aspect-ratio: 3;
  }

  .signature-small .signature-ink {
    stroke-width: 2px;
  }

  @media (forced-colors: active) {
    .signature-line {
      stroke: GrayText;
    }

    .signature-ink {
      stroke: CanvasText;
    }
  }

  @media print {
    .signature-ink {
      stroke: #000;
    }
  }
`;
