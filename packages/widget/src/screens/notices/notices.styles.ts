import { css } from 'lit';

/** Notices: words in a box while their rule holds, and what must be reported, plain and small. */
export const noticeStyles = css`
  .notice {
    margin-block-start: 24px;
    padding: 14px 16px;
    border: var(--_stroke) solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .question .notice {
    margin-block: 0 12px;
  }

  .reporting {
    margin-block: 0 12px;
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .notice-title {
    margin-block-start: 0;
  }

  .notice :is(section, [data-statement]) + * {
    margin-block-start: 12px;
  }

  .notice .reading {
    margin-block-end: 0;
  }
`;
