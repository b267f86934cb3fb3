import { css } from 'lit';

/** On paper: the receipt and nothing else. */
export const printStyles = css`
  @media print {
    :host {
      background: none;
      color: #000;
    }

    .head,
    .foot,
    .said,
    .skip,
    .no-print,
    details.fold,
    .question-why summary,
    :host(:not([data-state='sent'])) .screen {
      display: none;
    }

    .frame {
      padding: 0;
    }

    .receipt {
      break-inside: avoid;
    }
  }
`;
