import { css } from 'lit';

/** What only a document can set. */
export const pageStyles = css`
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
`;
