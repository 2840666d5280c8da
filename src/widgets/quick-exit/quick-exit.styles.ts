import { css } from 'lit';

/** The looks of the quick exit: small, on any page, in sight while the page scrolls. It carries no more of the common looks than it needs. */
export const styles = css`
  :host {
    display: block;
    position: sticky;
    inset-block-start: var(--peer-quick-exit-inset, 8px);
    z-index: var(--peer-quick-exit-layer, 10);
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
  /* Shines through where a token of the page is no color. */
  span {
    display: inline-block;
    border-radius: var(--peer-radius-control, 10px);
    background: var(--_ground);
    color: var(--_ink);
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
  p:empty {
    margin: 0;
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
