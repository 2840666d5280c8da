import { css } from 'lit';

/** Styles of a contact, a crisis block, the compact help block and the region picker. */
export const helpStyles = css`
  .help-now,
  .crisis {
    color: var(--_help);
    background: var(--_help-wash);
    border-radius: var(--_radius-control);
    padding: var(--_space-4);
  }
  p.help-now {
    padding: 0;
    background: none;
  }
  .help-now {
    display: grid;
    gap: var(--_space-3);
  }
  /* In a narrow column, nothing is wider than the column. */
  .help-now,
  .help-line {
    grid-template-columns: minmax(0, 1fr);
  }
  .help-lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-4);
  }
  .help-line {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
  }
  .way {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    max-inline-size: 100%;
  }
  .way > .button {
    padding-inline: var(--_space-3);
  }
  .way .number {
    white-space: nowrap;
  }
  .button.help-quiet {
    border-color: var(--_help);
    background: transparent;
    color: var(--_help);
  }
  .button.help-quiet:hover {
    background: color-mix(in oklab, var(--_help) 12%, transparent);
  }
  .button.link {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: inherit;
    text-decoration: underline;
  }
  .region {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }
  .region {
    color: var(--_ink-soft);
  }
  .region .button.link {
    color: var(--_accent);
    font-size: var(--_text-s);
    font-weight: 400;
  }
  .help-now .region,
  .help-now .region .button.link {
    color: inherit;
  }
  .help-now .region .button.link {
    font-size: inherit;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    inline-size: 100%;
  }
  .choose .field {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .emergency-number {
    display: inline-flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    color: inherit;
    font-weight: 700;
  }
  /* A larger touch target without larger line spacing. */
  .emergency-number,
  .help-now p .button.link {
    margin-block: -8px;
  }
  @container (max-width: 30rem) {
    .help-now,
    .crisis {
      padding: var(--_space-3);
    }
    .help-now .way,
    .help-now .way > .button:not(.link) {
      flex: 1 1 auto;
    }
  }
  /* In a small window with text at 200 %, a number of eleven digits is wider than its line. */
  @container (max-width: 16em) {
    .way .number {
      white-space: normal;
      overflow-wrap: normal;
    }
  }
  @media print {
    .help-now .button,
    .crisis .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .help-now,
    .crisis {
      border: 1px solid CanvasText;
    }
  }
`;
