import { css } from 'lit';

/** Looks of what stands around an exercise. */
export const styles = css`
  .source {
    text-align: center;
  }
  .steps {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: 32rem;
    margin-inline: auto;
    padding-inline-start: 1.75em;
    list-style: decimal;
    color: var(--_ink-soft);
  }
  .steps li::marker {
    color: var(--_accent);
    font-weight: 600;
  }
  .tools {
    justify-content: center;
  }
  @container (max-width: 27rem) {
    .tools .button {
      flex: 1 1 100%;
      padding-inline: var(--_space-2);
    }
  }
  @media screen {
    .folded {
      display: none;
    }
  }
`;
