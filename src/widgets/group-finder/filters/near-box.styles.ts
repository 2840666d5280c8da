import { css } from 'lit';

/** Styles of the place box. */
export const nearStyles = css`
  .place {
    flex: 1 1 12em;
    inline-size: auto;
  }
`;
