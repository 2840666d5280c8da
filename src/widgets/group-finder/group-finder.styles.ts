import { css } from 'lit';

/** The finder's own looks; a row has its start in a column of its own where there is room. */
export const styles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block: var(--_space-4) var(--_space-3);
  }
  .search .button {
    flex: 1 0 auto;
  }
  .search .field {
    flex: 1 1 12em;
    min-block-size: 48px;
    padding-inline: var(--_space-4);
    font-size: 1.0625em;
  }
  .chips,
  .active {
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
    opacity: 0.85;
    font-variant-numeric: tabular-nums;
  }
  .panel {
    display: grid;
    gap: var(--_space-4);
    margin-block: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-2);
    font-weight: 600;
  }
  .place {
    flex: 1 1 12em;
    inline-size: auto;
  }
  .select {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .select .field {
    inline-size: auto;
  }
  .active {
    margin-block-start: var(--_space-3);
  }
  .active .chip {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    color: var(--_accent);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    margin-block: var(--_space-4) var(--_space-2);
  }
  .count b {
    font-weight: 600;
  }
  .item {
    border-block-start: 1px solid var(--_line);
  }
  .item article {
    display: grid;
    grid-template-columns: 1fr;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-4);
  }
  .item .heading {
    font-size: var(--_text-l);
    line-height: 1.35;
    letter-spacing: 0;
  }
  .when b {
    display: block;
    font-size: var(--_text-l);
    font-weight: 650;
  }
  .when span {
    white-space: nowrap;
  }
  .when .notes {
    white-space: normal;
  }
  .notes > span {
    display: block;
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
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    margin-block-start: var(--_space-1);
  }
  .go {
    display: flex;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .go .button {
    flex: 1;
  }
  .detail {
    display: grid;
    gap: var(--_space-4);
    margin-block-start: var(--_space-3);
    padding: var(--_space-4);
    border-radius: var(--_radius-control);
    background: var(--_raised);
    border: 1px solid var(--_line);
  }
  .notes-text {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  dl {
    display: grid;
    gap: var(--_space-2);
  }
  dl > div {
    display: grid;
    gap: 0 var(--_space-3);
  }
  dt {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  dd p {
    white-space: pre-line;
  }
  .detail .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
  }
  .detail .row .button {
    font-weight: 500;
  }
  .empty {
    display: grid;
    gap: var(--_space-3);
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  .foot {
    margin-block-start: var(--_space-4);
  }
  .skeletons .item > span {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-4);
  }
  .skeletons .skeleton {
    inline-size: 60%;
    block-size: 1.2em;
  }
  .skeletons .skeleton + .skeleton {
    inline-size: 85%;
  }
  @container (min-width: 30rem) {
    .search .button {
      flex: none;
    }
    .item article {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .when {
      grid-column: 1 / -1;
    }
    .go {
      flex-direction: column;
      margin: 0;
    }
    .go .button {
      flex: none;
    }
    .detail {
      grid-column: 1 / -1;
    }
    .detail .row {
      display: flex;
    }
    dl > div {
      grid-template-columns: 8em minmax(0, 1fr);
    }
    dt {
      padding-block-start: 0.1em;
    }
  }
  @container (min-width: 40rem) {
    .item article {
      grid-template-columns: 10.5em minmax(0, 1fr) auto;
    }
    .when {
      grid-column: auto;
    }
  }
  :host([compact]) .tags,
  :host([compact]) .where {
    display: none;
  }
  :host([compact]) .item article {
    padding-block: var(--_space-2);
  }
  @media print {
    .detail {
      border: 0;
      padding: 0;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
