import { css, type CSSResult } from 'lit';
import { styles as detailsStyles } from './details.styles.js';

const sessionStyles = css`
  .half,
  .arc {
    position: absolute;
    inset: -4px;
    clip-path: inset(0 0 0 50%);
  }
  .half.second {
    clip-path: inset(0 50% 0 0);
  }
  .arc {
    inset: 0;
    border: 4px solid var(--peer-grounding-player-ring, var(--_accent));
    border-radius: 50%;
    clip-path: inset(0 50% 0 0);
    will-change: transform;
  }
  .second .arc {
    clip-path: inset(0 0 0 50%);
  }
  .side {
    position: absolute;
    inset-block-start: calc(50% - 1.5rem);
    inline-size: 3rem;
    block-size: 3rem;
    border-radius: 50%;
    background: var(--_accent);
    opacity: 0.4;
    will-change: opacity;
  }
  .side:nth-of-type(4) {
    inset-inline-start: 24%;
  }
  .side:nth-of-type(5) {
    inset-inline-end: 24%;
  }
  .number .main {
    font-size: 3em;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .guide > div,
  .feelings {
    display: grid;
    gap: var(--_space-2);
  }
  .under-way .guide > * {
    grid-area: 1 / 1;
    align-self: center;
  }
  .place {
    max-block-size: 10em;
    overflow: hidden;
    visibility: hidden;
  }
  .four {
    inline-size: 100%;
    max-inline-size: 37.5rem;
    margin-inline: auto;
  }
  .four .button {
    flex: 1 1 0;
  }
  .main-word::after {
    content: attr(data-other);
    padding-inline-start: calc(1.25em + var(--_space-2));
    block-size: 0;
    visibility: hidden;
  }
  .ending {
    display: grid;
    gap: var(--_space-3);
    justify-items: center;
    text-align: center;
    padding-block: var(--_space-4);
  }
  .feelings {
    grid-auto-columns: 1fr;
    inline-size: 100%;
  }
  @container (min-width: 27rem) {
    .feelings {
      grid-auto-flow: column;
    }
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
    .main-word::after {
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .arc {
      forced-color-adjust: none;
      border-color: Highlight;
    }
    .side {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .under-way .guide,
    .under-way .head .soft {
      display: none;
    }
  }
`;

/** Looks of a session: the shape that moves, four buttons, the ending. Only transform and opacity are animated. */
export const styles: readonly CSSResult[] = [detailsStyles, sessionStyles];
