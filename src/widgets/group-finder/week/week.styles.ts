import { css } from 'lit';

/** Styles of the timetable and of the list on paper. */
export const weekStyles = css`
  .week {
    display: grid;
    gap: var(--_space-4) var(--_space-2);
  }
  .week .heading {
    font-size: var(--_text-l);
  }
  .week .heading .small {
    font-weight: 400;
  }
  .week ul {
    display: grid;
    gap: var(--_space-1);
    margin-block-start: var(--_space-1);
  }
  .entry {
    inline-size: 100%;
    flex-wrap: wrap;
    justify-content: start;
    gap: 0 var(--_space-2);
    padding-inline: var(--_space-3);
    font-weight: 500;
    text-align: start;
  }
  .entry .small {
    min-inline-size: 5em;
  }
  .entry[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_accent-wash);
  }
  .opened .row:first-child {
    display: flex;
    justify-content: space-between;
  }
  @container (min-width: 56rem) {
    .week {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
    .day {
      grid-row: 1;
    }
    .day .heading .small {
      display: block;
    }
    .day .entry {
      padding-inline: var(--_space-2);
    }
    .day .entry .small {
      inline-size: 100%;
    }
    .opened,
    .rest {
      grid-column: 1 / -1;
    }
    .rest ul {
      grid-template-columns: repeat(auto-fill, minmax(16em, 1fr));
    }
  }
  .print-only section {
    margin-block-start: var(--_space-5);
  }
  .print-only .heading {
    font-size: var(--_text-l);
    break-after: avoid;
  }
  .print-only li {
    margin-block-start: var(--_space-3);
    break-inside: avoid;
  }
`;
