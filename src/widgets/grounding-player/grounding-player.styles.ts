import { css, type CSSResultGroup } from 'lit';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { helpStyles } from '../../ui/help-now.styles.js';
import { controlStyles } from './controls.styles.js';
import { stageStyles } from './stage.styles.js';

const frameStyles = css`
  .player {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    max-inline-size: 36rem;
    margin-inline: auto;
  }
  /* About the height of the panels of an exercise in English. */
  .to-come {
    min-block-size: 21rem;
  }
  .head,
  .notes {
    display: grid;
    gap: var(--_space-1);
  }
  .guide,
  .before {
    display: grid;
    gap: var(--_space-2);
  }
  .head,
  .guide {
    text-align: center;
  }
  .head,
  .before > p:first-child {
    text-wrap: balance;
  }
  .strong {
    font-weight: 600;
  }
  .before {
    inline-size: fit-content;
    max-inline-size: 30rem;
    margin-inline: auto;
    color: var(--_ink-soft);
    text-align: start;
  }
  .before > p:first-child {
    text-align: center;
  }
  .before .strong {
    color: var(--_ink);
  }
  .notes {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .foot,
  .rest > .region {
    justify-content: center;
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
    .controls:not(.four) .button {
      flex: 1 1 100%;
      padding-inline: var(--_space-2);
    }
  }
  @media screen {
    @container (min-width: 48rem) {
      .spread {
        grid-template-columns: minmax(0, 20rem) minmax(0, 1fr);
        grid-template-rows: 1fr auto auto auto 1fr;
        column-gap: calc(var(--_space-6) * 2);
        max-inline-size: 60rem;
      }
      .spread > .stage {
        grid-area: 1 / 1 / 6 / 2;
        inline-size: 100%;
        align-self: center;
      }
      .spread > .head,
      .spread > .guide,
      .spread > .controls {
        grid-column: 2;
        justify-content: start;
        text-align: start;
      }
      .spread .pair {
        justify-content: start;
      }
      .spread > .head {
        grid-row: 2;
      }
      .spread > .guide {
        grid-row: 3;
        align-content: start;
      }
      .spread > .controls {
        grid-row: 4;
        margin-inline: 0;
      }
      .spread > .rest {
        grid-area: 6 / 1 / 7 / -1;
      }
      .spread .before > p:first-child {
        text-align: start;
      }
      .spread .before {
        margin-inline: 0;
      }
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
`;

/** Looks of the grounding player: what is there before the start. */
export const playerStyles: CSSResultGroup = [feedStatusStyles, helpStyles, controlStyles, frameStyles, stageStyles];
