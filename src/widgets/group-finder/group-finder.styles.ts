import { css } from 'lit';

/** The finder's own styles; a row has its start time in a separate column if there is room. */
export const styles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block: var(--_space-4) var(--_space-3);
  }
  .search .button {
    flex: 1 1 auto;
  }
  .chip .n {
    opacity: 0.85;
  }
  .panel {
    margin-block: var(--_space-3);
  }
  .select {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    align-items: center;
    gap: var(--_space-2);
  }
  .select .field {
    flex: 1 1 4em;
    inline-size: auto;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    margin-block: var(--_space-4) var(--_space-2);
  }
  .count {
    flex: 1 1 auto;
  }
  .bar > .button {
    margin-inline-start: auto;
  }
  .count b {
    font-weight: 600;
  }
  .when b {
    font-size: var(--_text-l);
  }
  .when time span {
    white-space: nowrap;
  }
  .notes > span {
    display: block;
  }
  .where .icon {
    margin-inline-end: 0.4em;
    vertical-align: -0.25em;
  }
  .tags {
    margin-block-start: var(--_space-1);
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .go .button {
    flex: 1 1 auto;
    overflow-wrap: break-word;
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
  .detail .trouble,
  .panel .trouble {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .empty {
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  .foot {
    margin-block-start: var(--_space-4);
  }
  @container (max-width: 30rem) {
    .bar > *,
    .bar .chip {
      flex: 1 1 auto;
    }
    .when {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--_space-2);
    }
    .foot {
      display: flex;
    }
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
  }
  @container (min-width: 40rem) {
    .item article {
      grid-template-columns: 10.5em minmax(0, 1fr) auto;
    }
    .when {
      grid-column: auto;
    }
    .base:not(.compact) .when time {
      display: inline-block;
      inline-size: min-content;
    }
  }
  .compact .tags,
  .compact .where {
    display: none;
  }
  .compact .item article {
    padding-block: var(--_space-2);
  }
`;
