import { css } from 'lit';

/** Looks of the shape and its ring. Only transform and opacity are animated. */
export const stageStyles = css`
  .stage {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(100%, 17.5rem);
    aspect-ratio: 1;
    min-block-size: 0;
    margin-inline: auto;
    contain: layout paint;
  }
  .ring,
  .shape,
  .layer,
  .half,
  .arc {
    position: absolute;
    inset: 0;
    border-radius: 50%;
  }
  .ring {
    direction: ltr;
    border: 4px solid var(--peer-grounding-player-track, var(--_line));
  }
  .half,
  .arc {
    inset: -4px;
    border-radius: 0;
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
  .shape {
    inset: 7%;
  }
  .layer {
    background: var(--peer-grounding-player-shape, var(--_accent));
    opacity: 0.1;
    will-change: transform;
  }
  .layer:nth-child(2) {
    opacity: 0.14;
  }
  .layer:nth-child(3) {
    opacity: 1;
    background: var(
      --peer-grounding-player-core,
      radial-gradient(circle at 38% 32%, var(--_accent-wash), color-mix(in oklab, var(--_accent) 26%, var(--_surface)))
    );
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
  .middle {
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
  .number .main {
    font-size: 3em;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .quiet .main {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .detail {
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    /* Two thin lines, so that progress is not shown by colour alone. */
    .ring {
      border-style: double;
      border-color: CanvasText;
    }
    .arc {
      forced-color-adjust: none;
      border-color: Highlight;
    }
    .layer {
      opacity: 1;
      background: Canvas;
      border: 1px solid CanvasText;
    }
    .layer:nth-child(3) {
      border: 3px solid Highlight;
    }
    .side {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .stage {
      display: none;
    }
  }
`;
