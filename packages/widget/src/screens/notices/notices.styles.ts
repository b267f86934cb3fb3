import { css } from 'lit';

/** Notices: words in a box while their rule holds. */
export const noticeStyles = css`
  .notice {
    margin-block-start: 24px;
    padding: 14px 16px;
    border: var(--_stroke) solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .notice-title {
    margin-block-start: 0;
  }

  .notice section + section {
    margin-block-start: 12px;
  }

  .notice .reading {
    margin-block-end: 0;
  }
`;
