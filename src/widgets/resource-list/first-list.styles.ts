import { css } from 'lit';

/** The looks of the crisis block: the lines first, in the violet of help. */
export const firstStyles = css`
  .base > .region {
    margin-block-end: var(--_space-2);
  }
  .crisis-block {
    display: grid;
    gap: var(--_space-3);
    justify-items: start;
  }
  .crisis-block > .emergency {
    color: var(--_help);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space-4);
    inline-size: 100%;
  }
  .pair > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .crisis {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
  }
  .crisis .heading {
    font-size: var(--_text-l);
    line-height: 1.35;
    letter-spacing: 0;
  }
  .directories {
    display: grid;
    gap: var(--_space-1);
    inline-size: 100%;
  }
  .directories ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .directories .button {
    font-weight: 400;
  }
  .directories li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }
  /* Short contacts share a row, so that the second line is visible on a phone. */
  @container (max-width: 30rem) {
    .wide {
      inline-size: 100%;
    }
    .directories .ways {
      inline-size: 100%;
    }
    .ways .button:not(.link) {
      flex: 1 1 auto;
      padding-inline: var(--_space-1);
    }
    .ways > .button:not(.link) {
      flex-basis: 6.5em;
    }
    .ways > .way {
      flex: 1 1 auto;
    }
    .ways > .way:first-child {
      flex-basis: 100%;
    }
  }
`;
