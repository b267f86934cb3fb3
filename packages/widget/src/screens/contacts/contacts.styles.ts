import { css } from 'lit';

/** Contacts of the agency file, with the ways to reach them. */
export const contactStyles = css`
  .contacts {
    display: grid;
    gap: 4px;
    padding: 0;
    list-style: none;
  }

  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    align-items: center;
  }

  .contact-name {
    flex: 1 0 100%;
    font-weight: 650;
  }

  .contact-note {
    flex: 1 0 100%;
    color: var(--_quiet);
    font-size: var(--_size-small);
  }

  .contact-link {
    display: inline-flex;
    gap: 10px;
    align-items: center;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 8px 0;
    border: var(--_stroke) solid transparent;
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .contact-link bdi {
    white-space: nowrap;
  }

  .contact-way {
    flex: 1 0 100%;
  }

  .contact-facts {
    display: block;
    color: var(--_quiet);
    font-size: var(--_size-small);
    font-weight: 400;
  }
`;
