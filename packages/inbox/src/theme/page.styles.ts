import { css } from 'lit';

/** What only a document can set: the paper's margins (an \`@page\` rule inside a shadow root does not count) and the canvas. */
export const pageStyles = css`
  @page {
    margin: 12mm;
  }
  html {
    background: #fbf8f2;
    color-scheme: light dark;
  }
  body {
    margin: 0;
  }
  @media (prefers-color-scheme: dark) {
    html {
      background: #1d1a16;
    }
  }
  @media print {
    html {
      background: #fff;
    }
  }
`;
