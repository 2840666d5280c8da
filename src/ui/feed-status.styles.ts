import { css } from 'lit';

/** Styles of the loading, failed and stale messages, and of placeholder rows. */
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
  /* Inherited by the page's own content, and stronger than a theme's link colors: those are meant for the theme's own background. */
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
  /* If a page reserves space for the widget, content that will go away is at its end, so that nothing moves when it does. */
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
