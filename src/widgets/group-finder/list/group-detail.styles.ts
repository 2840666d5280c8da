import { css } from 'lit';

/** Styles of a group's details and what is shared. */
export const detailStyles = css`
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
  .detail .row .button {
    font-weight: 500;
  }
  .detail .button bdi[dir] {
    white-space: nowrap;
  }
  .copy {
    user-select: all;
    overflow-wrap: anywhere;
  }
  .related {
    display: grid;
    gap: var(--_space-1);
  }
  .related .button {
    text-align: start;
  }
  @container (max-width: 30rem) {
    .detail .row > .button,
    .call {
      flex: 1 1 9em;
      min-inline-size: min-content;
    }
    .detail .row > bdi {
      flex-basis: 100%;
    }
  }
  @container (min-width: 30rem) {
    dl > div {
      grid-template-columns: 8em minmax(0, 1fr);
    }
    dt {
      padding-block-start: 0.1em;
    }
  }
  @media print {
    .detail {
      border: 0;
      padding: 0;
    }
  }
`;
