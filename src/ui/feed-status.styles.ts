import { css } from 'lit';

/** Looks of the loading, failed and stale words, and of the rows to come. */
export const feedStatusStyles = css`
  .trouble {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    margin-block: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .fallback {
    margin-block-start: var(--_space-4);
  }
  /* Inherited by what the page put in, and stronger than any color that a theme has for links: that one is for the theme's own ground. */
  .fallback > slot:not(.own-ground) {
    color: var(--_ink);
    -webkit-text-fill-color: var(--_ink);
  }
  slot:not(.own-ground)::slotted(a) {
    color: var(--_ink) !important;
  }
  .status {
    margin-block: var(--_space-3);
  }
  .row-to-come {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
    min-block-size: 6.4em;
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  .row-to-come > .skeleton {
    inline-size: 40%;
  }
  .row-to-come > .skeleton + .skeleton {
    inline-size: 70%;
  }
  /* Where a page keeps room for the widget, what will go stands at the end of it, so that nothing moves when it does. */
  .base {
    min-block-size: inherit;
  }
  :host(:state(loading)) .base {
    display: flex;
    flex-direction: column;
  }
  :host(:state(loading)) .base > .fallback {
    margin-block-start: auto;
  }
`;
