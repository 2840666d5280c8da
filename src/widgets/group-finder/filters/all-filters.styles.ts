import { css } from 'lit';

/** Styles of the active filters. */
export const activeStyles = css`
  .active {
    margin-block-start: var(--_space-3);
  }
  .active .chip:not(.quiet) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    color: var(--_accent);
  }
`;
