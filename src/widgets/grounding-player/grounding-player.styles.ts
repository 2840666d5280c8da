import { css, type CSSResultGroup } from 'lit';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { helpStyles } from '../../ui/help-now.js';
import { panelStyles } from './panels.styles.js';
import { stageStyles } from './stage.styles.js';

const frameStyles = css`
  .player {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    max-inline-size: 36rem;
    margin-inline: auto;
  }
  .head {
    display: grid;
    gap: var(--_space-1);
    text-align: center;
    text-wrap: balance;
  }
  .sentence {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-wrap: balance;
  }
  .guide {
    display: grid;
    gap: var(--_space-2);
    text-align: center;
  }
  .under-way .guide.steps-guide {
    min-block-size: 5.25em;
    align-content: center;
  }
  .strong {
    font-weight: 600;
  }
  .before {
    display: grid;
    gap: var(--_space-2);
    inline-size: fit-content;
    max-inline-size: 30rem;
    margin-inline: auto;
    color: var(--_ink-soft);
    text-align: start;
  }
  .before > p:first-child {
    text-align: center;
    text-wrap: balance;
  }
  .before .strong {
    color: var(--_ink);
  }
  .notes {
    display: grid;
    gap: var(--_space-1);
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .controls {
    display: flex;
    justify-content: center;
    gap: var(--_space-2);
  }
  .controls .button {
    flex: 0 1 9rem;
    min-block-size: 48px;
    min-inline-size: min-content;
    padding-inline: var(--_space-2);
    overflow-wrap: break-word;
  }
  .tools,
  .alternatives .row,
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space-2);
  }
  .alternatives {
    display: grid;
    gap: var(--_space-2);
    text-align: center;
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
  .ending {
    display: grid;
    gap: var(--_space-3);
    justify-items: center;
    text-align: center;
    padding-block: var(--_space-4);
  }
  .feelings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    gap: var(--_space-2);
    inline-size: 100%;
  }
  .source {
    text-align: center;
  }
  .button.help-link {
    color: var(--_help);
    text-decoration: underline;
  }
  .foot .quiet {
    color: var(--_help);
  }
  #help:empty {
    display: none;
  }
  .button.help-link:hover {
    background: var(--_help-wash);
    border-color: var(--_help);
  }
  .still * {
    transition: none;
  }
  @container (max-width: 27rem) {
    .controls.four {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(7.5rem, 40%)), 1fr));
    }
    .tools .button,
    .controls:not(.four) .button {
      flex: 1 1 100%;
    }
  }
  @container (min-width: 48rem) {
    .player {
      grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
      grid-template-rows: 1fr auto auto auto 1fr;
      column-gap: calc(var(--_space-6) * 2);
      max-inline-size: 60rem;
    }
    .player > .stage {
      grid-area: 1 / 1 / 6 / 2;
      inline-size: 100%;
      align-self: center;
    }
    .head {
      grid-area: 2 / 2;
    }
    .guide {
      grid-area: 3 / 2;
    }
    .controls {
      grid-area: 4 / 2;
    }
    .rest {
      grid-area: 6 / 1 / 7 / -1;
    }
    .head,
    .guide,
    .sentence,
    .before > p:first-child {
      text-align: start;
    }
    .before {
      margin-inline: 0;
    }
    .controls {
      justify-content: start;
    }
    .under-way .guide.steps-guide {
      align-content: start;
    }
    .player.ended {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      max-inline-size: 36rem;
    }
    .ended > * {
      grid-area: auto;
    }
    .ended .head,
    .ended .sentence {
      text-align: center;
    }
    .ended .controls {
      justify-content: center;
    }
  }
  .rest {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space-3);
  }
  @media print {
    .under-way .guide,
    .under-way .head .soft {
      display: none;
    }
  }
  @media screen {
    .folded {
      display: none;
    }
  }
`;

/** Looks of the grounding player: what is around the stage, the panels, the stage. */
export const playerStyles: CSSResultGroup = [feedStatusStyles, helpStyles, frameStyles, panelStyles, stageStyles];
