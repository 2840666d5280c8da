import { css } from 'lit';

/**
 * Styles that all widgets share: the frame, controls, focus, headings, hidden text. They apply to `.base`, since a
 * page's rules for the host override ours.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden]:not([hidden='until-found' i]) {
    display: none !important;
  }
  .base {
    display: block;
    container-type: inline-size;
    /* In narrow places the text gets the room. */
    padding: clamp(var(--_space-3), 5%, var(--_space-5));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-family: var(--peer-font, inherit);
    font-size: max(1em, 1rem, 15px);
    font-size-adjust: none;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    word-spacing: normal;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-security: none;
    -webkit-text-stroke: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    pointer-events: auto;
    visibility: visible;
  }
  .heading {
    margin: 0;
    font-size: var(--_text-xl);
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .soft {
    color: var(--_ink-soft);
  }
  .small {
    font-size: var(--_text-s);
  }
  .button,
  .field {
    font: inherit;
    color: var(--_ink);
    background: var(--_raised);
    min-block-size: 44px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-inline-size: 44px;
    padding: var(--_space-2) var(--_space-4);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-wash);
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    color: var(--_accent);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .button.help {
    border-color: var(--_help);
    background: var(--_help);
    color: var(--_help-ink);
  }
  .button.primary:hover,
  .button.help:hover {
    background: color-mix(in oklab, currentColor 12%, var(--_accent));
  }
  .button.help:hover {
    background: color-mix(in oklab, currentColor 12%, var(--_help));
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turns:dir(rtl) {
    transform: scaleX(-1);
  }
  .button > .icon {
    margin-inline-start: -0.125em;
  }
  .button > .icon.fold {
    margin-inline: -0.25em;
    transition: transform var(--_motion);
  }
  [aria-expanded='true'] > .icon.fold {
    transform: rotate(180deg);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
  }
  .field {
    /* iOS zooms into the page if a field's text is smaller. */
    font-size: max(1em, 16px);
    inline-size: 100%;
    min-inline-size: 0;
    padding: var(--_space-2) var(--_space-3);
  }
  .field::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    display: block;
    min-block-size: 1em;
    border-radius: var(--_space-1);
    background: var(--_line);
  }
  @container (max-width: 30rem) {
    .row > .button:not(.chip),
    .wide {
      flex: 1 1 auto;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    .skeleton {
      border: 1px solid GrayText;
    }
  }
  @media not print {
    .print-only {
      display: none;
    }
  }
  @media print {
    .base {
      border: 0;
      padding: 0;
    }
    .no-print {
      display: none !important;
    }
  }
`;
