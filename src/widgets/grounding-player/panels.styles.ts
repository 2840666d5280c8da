import { css } from 'lit';

/** Looks of the options and of the choice of exercises. */
export const styles = css`
  .panel {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-3) var(--_space-4);
    align-items: end;
  }
  .options + .options {
    gap: 0 var(--_space-4);
    align-items: start;
  }
  .option,
  .keys {
    display: grid;
    gap: var(--_space-1);
  }
  .option {
    min-inline-size: 0;
    font-weight: 500;
  }
  .option.check {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: 44px;
  }
  .check input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .range {
    min-block-size: 44px;
    inline-size: 100%;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choices {
    display: grid;
    gap: var(--_space-2);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .choice {
    inline-size: 100%;
    block-size: 100%;
    flex-direction: column;
    align-items: flex-start;
    gap: 0;
    text-align: start;
  }
  .choice .soft {
    font-weight: 400;
  }
  .choice[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent-wash);
  }
  @media (forced-colors: active) {
    .choice[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
