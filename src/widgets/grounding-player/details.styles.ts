import { css } from 'lit';

/** Looks of what stands around an exercise. */
export const styles = css`
  .middle {
    display: grid;
    gap: var(--_space-1);
    text-wrap: balance;
    position: relative;
    inline-size: 58%;
    text-align: center;
    color: var(--_ink);
  }
  .main {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .quiet .main {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .detail {
    font-variant-numeric: tabular-nums;
  }
  .sentence {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .sentence,
  .alternatives,
  .source {
    text-align: center;
  }
  .alternatives {
    display: grid;
    gap: var(--_space-2);
  }
  .alternatives .row,
  .tools {
    justify-content: center;
  }
  .chip {
    border-radius: 999px;
    font-weight: 500;
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
    @container (min-width: 48rem) {
      .spread .sentence {
        text-align: start;
      }
    }
  }
`;
