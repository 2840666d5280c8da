import { css } from 'lit';

/** Looks of the loading, failed and stale words, and of the rows to come. */
export const feedStatusStyles = css`
  .trouble {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
    margin-block: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .fallback {
    margin-block-start: var(--_space-4);
  }
  .status {
    margin-block: var(--_space-3);
  }
  .row-to-come {
    display: grid;
    gap: var(--_space-2) var(--_space-4);
    align-content: start;
    min-block-size: 10.75rem;
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  .row-to-come .skeleton {
    inline-size: 60%;
    block-size: 1.2em;
  }
  .row-to-come .skeleton + .skeleton {
    inline-size: 85%;
  }
  @container (min-width: 40rem) {
    .row-to-come {
      grid-template-columns: 10.5em minmax(0, 1fr);
      min-block-size: 6.4rem;
    }
  }
`;
