import { css } from 'lit';

/** Looks of the buttons below the shape: four in a row or two and two, each as wide as its words need. */
export const controlStyles = css`
  .controls,
  .pair {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space-2);
  }
  .controls.four {
    inline-size: 100%;
    max-inline-size: 37.5rem;
    margin-inline: auto;
  }
  .pair {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .pair .button {
    flex: 0 1 12rem;
    min-block-size: 48px;
    min-inline-size: min-content;
    padding-inline: var(--_space-2);
    overflow-wrap: break-word;
  }
  .four .button {
    flex: 1 1 0;
  }
  .main-word {
    display: grid;
    justify-items: center;
  }
  .main-word span {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    white-space: nowrap;
  }
  .main-word::after {
    content: attr(data-other);
    padding-inline-start: calc(1.25em + var(--_space-2));
    block-size: 0;
    visibility: hidden;
  }
  @container (max-width: 20rem) {
    .dot {
      display: none;
    }
    .left {
      display: block;
    }
    .four .icon {
      display: none;
    }
    .main-word span {
      white-space: normal;
    }
    .main-word::after {
      padding: 0;
    }
  }
`;
