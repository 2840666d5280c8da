import { css } from 'lit';

/** Looks of the buttons below the shape: each as wide as its words need. */
export const controlStyles = css`
  .controls,
  .pair {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space-2);
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
  @container (max-width: 20rem) {
    .main-word span {
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .controls .primary {
      border-width: 3px;
    }
  }
`;
