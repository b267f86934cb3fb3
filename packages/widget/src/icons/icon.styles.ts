import { css } from 'lit';

/** How icons are drawn: one stroke in the colour of the words beside them. */
export const iconStyles = css`
  .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.3em;
  }

  [dir='rtl'] .icon.pointing {
    transform: scaleX(-1);
  }
`;
