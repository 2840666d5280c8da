import { css } from 'lit';

/**
 * The looks of what comes below the lines: search, filters, and one row for each resource, with a column for its hours
 * where there is room.
 */
export const othersStyles = css`
  .search {
    margin-block: var(--_space-5) var(--_space-3);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .panel {
    flex-basis: 100%;
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
  .kind > .heading + ul,
  .kind > p + ul {
    margin-block-start: var(--_space-2);
  }
  .about,
  .details,
  .go {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .pronouns {
    font-weight: 400;
    font-size: var(--_text-s);
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
    margin-block: var(--_space-4);
  }
  .name:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
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
    .when:empty {
      display: block;
    }
  }
  /* In print, the address of a page is written out, and needs the whole row. */
  @media screen {
    .details.folded {
      display: none;
    }
    @container (min-width: 44rem) {
      .item article:has(.single) .about {
        grid-column: 2;
      }
      .go.single {
        grid-column: 3;
        margin: 0;
      }
    }
  }
  @media print {
    .item .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
  }
`;
