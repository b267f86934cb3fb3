import { css } from 'lit';

/** Declarations that leave a text to screen readers alone. */
export const unseen = css`
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
`;
