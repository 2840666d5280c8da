import { css } from 'lit';

/** The looks of what comes below the lines: search, filters, and one row for each resource, its hours in a column of their own where there is room. */
export const styles = css`
  .search {
    margin-block: var(--_space-5) var(--_space-3);
  }
  .search .field {
    min-block-size: 48px;
    padding-inline: var(--_space-4);
    font-size: 1.0625em;
  }
  .filters,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .chip {
    border-radius: 999px;
    font-weight: 500;
    padding-inline: 14px;
  }
  .chip .n {
    font-variant-numeric: tabular-nums;
  }
  .panel {
    display: grid;
    gap: var(--_space-4);
    flex-basis: 100%;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-2);
    font-weight: 600;
  }
  .count {
    margin-block: var(--_space-4) 0;
    font-weight: 600;
  }
  .kind {
    margin-block-start: var(--_space-5);
  }
  .kind > .heading {
    font-size: 1.125em;
  }
  .item {
    border-block-start: 1px solid var(--_line);
  }
  .kind > .heading + ul,
  .kind > p + ul {
    margin-block-start: var(--_space-2);
  }
  .item .heading {
    font-size: var(--_text-l);
    line-height: 1.35;
    letter-spacing: 0;
  }
  .item article {
    display: grid;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-4);
  }
  .about,
  .details,
  .go {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
  }
  .go {
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .when:empty {
    display: none;
  }
  .when b {
    display: block;
    font-weight: 650;
  }
  .now {
    color: var(--_accent);
  }
  .dot {
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }
  .pronouns {
    font-weight: 400;
    font-size: var(--_text-s);
  }
  .alert {
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-control);
    background: var(--_note-wash);
    color: var(--_note);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
  .facts {
    display: grid;
    gap: var(--_space-2);
  }
  dt {
    font-weight: 600;
  }
  .more {
    margin-block-start: var(--_space-4);
  }
  .empty {
    display: grid;
    gap: var(--_space-3);
    margin-block: var(--_space-4);
  }
  .name:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media screen {
    .folded {
      display: none;
    }
  }
  @container (max-width: 30rem) {
    .ways .way,
    .ways > .button:not(.link),
    .way > .button:not(.link) {
      flex: 1 1 100%;
    }
    .ways > .button.half {
      flex: 1 1 40%;
    }
  }
  @container (min-width: 44rem) {
    .item article {
      grid-template-columns: 9rem minmax(0, 1fr) auto;
    }
    .about {
      grid-column: 2 / -1;
    }
    .go {
      grid-column: 2 / -1;
    }
    .item article:has(.single) .about {
      grid-column: 2;
    }
    .go.single {
      grid-column: 3;
      margin: 0;
    }
    .when:empty {
      display: block;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .item .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .button[href^='http']::after {
      content: ' ' attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
