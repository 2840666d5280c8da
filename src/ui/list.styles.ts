import { css } from 'lit';

/** Styles of any searchable list: chips, the filter panel, items with a heading, a time and tags. */
export const listStyles = css`
  .search .field {
    min-block-size: 48px;
    padding-inline: calc(1.25em + 24px) var(--_space-3);
    font-size: max(1.0625em, 16px);
  }
  .search .field::placeholder {
    text-overflow: ellipsis;
  }
  .search-box {
    position: relative;
    flex: 1 1 12em;
  }
  .search-box .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 14px;
    margin-block: auto;
    color: var(--_ink-soft);
    pointer-events: none;
  }
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
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-2);
    font-weight: 600;
  }
  .item {
    border-block-start: 1px solid var(--_line);
  }
  .item article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
  }
  .empty {
    display: grid;
    gap: var(--_space-3);
  }
  @container (max-width: 30rem) {
    .panel {
      padding: var(--_space-3);
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
