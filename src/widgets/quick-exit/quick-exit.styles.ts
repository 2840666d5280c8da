import { css } from 'lit';

/**
 * The looks of the quick exit: a note where the tag stands, and a pill that stays in sight. It carries no more of the
 * common looks than it needs.
 */
export const styles = css`
  :host {
    display: block;
    inline-size: fit-content;
    max-inline-size: 34rem;
    padding: 8px;
    border-radius: var(--peer-radius, 14px);
    background: var(--peer-surface, Canvas);
    color: var(--peer-ink, CanvasText);
    font-size: max(1em, 15px);
    line-height: 1.5;
    text-align: start;
    --_ground: #0b5351;
    --_ink: #fff;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ground: light-dark(#0b5351, #8fd6c6);
      --_ink: light-dark(#fff, #06201d);
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  [part='base'] {
    position: relative;
  }
  .place {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  /* In its place, whatever browsers do with popovers. */
  .pill {
    display: block;
    position: static;
    inset: auto;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    overflow: visible;
  }
  .away {
    position: fixed;
    inset-block-start: calc(var(--peer-quick-exit-inset, 8px) + env(safe-area-inset-top, 0px));
    inset-inline-start: 8px;
    z-index: var(--peer-quick-exit-layer, 2147483646);
    max-inline-size: calc(100vw - 16px);
    /* Large letters must not fill a small window. */
    font-size: min(1em, max(15px, 6vmax));
  }
  .below {
    inset-block: auto calc(var(--peer-quick-exit-inset, 8px) + env(safe-area-inset-bottom, 0px));
  }
  /* Shines through where a token of the page is no color. */
  span {
    display: inline-block;
    border-radius: var(--peer-radius-control, 10px);
    background: var(--_ground);
    color: var(--_ink);
  }
  .away span {
    box-shadow: 0 0 0 2px var(--peer-surface, Canvas), 0 2px 10px 2px rgb(0 0 0 / 0.3);
  }
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    box-sizing: border-box;
    padding: 8px 16px;
    border: 1px solid;
    border-color: var(--peer-accent, var(--_ground));
    border-radius: var(--peer-radius-control, 10px);
    background: var(--peer-accent, var(--_ground));
    color: var(--peer-accent-ink, var(--_ink));
    font-weight: 600;
    text-decoration: none;
  }
  a:focus-visible {
    outline: 3px solid var(--peer-focus, var(--peer-accent, var(--_ground)));
    outline-offset: 2px;
  }
  div {
    text-indent: 0;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-security: none;
    pointer-events: auto;
    visibility: visible;
  }
  p {
    margin: 4px 0 0;
    font-size: 0.875em;
  }
  /* Over what is there: words that come and go must not move the page. */
  [role='status'] {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding: 4px 8px;
    border-radius: var(--peer-radius-control, 10px);
    background: var(--peer-surface, Canvas);
    color: var(--peer-ink, CanvasText);
  }
  [role='status']:empty {
    padding: 0;
  }
  .away [role='status'] {
    max-inline-size: calc(100vw - 16px);
    outline: 1px solid;
  }
  .away [role='status']:empty {
    outline: 0;
  }
  .below [role='status'] {
    inset-block-end: 100%;
    margin-block: 0 4px;
  }
  /* The rest of the page is inside. */
  :host([data-unclosed]) {
    position: static;
    inline-size: auto;
    max-inline-size: none;
    padding: 0;
    background: none;
    color: inherit;
    font-size: inherit;
    line-height: inherit;
  }
  @media print {
    :host(:not([data-unclosed])) {
      display: none;
    }
  }
`;
