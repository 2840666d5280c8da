import { css } from 'lit';

/** Looks of the shape and its ring at rest. */
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
  .layer {
    position: absolute;
    inset: 0;
    border-radius: 50%;
  }
  .ring {
    direction: ltr;
    border: 4px solid var(--peer-grounding-player-track, var(--_line));
  }
  .shape {
    inset: 7%;
  }
  .layer {
    background: var(--peer-grounding-player-shape, var(--_accent));
    opacity: 0.1;
    transform: scale(0.874);
    will-change: transform;
  }
  .layer:nth-child(2) {
    opacity: 0.14;
    transform: scale(0.811);
  }
  .layer:nth-child(3) {
    opacity: 1;
    transform: scale(0.748);
    background: var(
      --peer-grounding-player-core,
      radial-gradient(circle at 38% 32%, var(--_accent-wash), color-mix(in oklab, var(--_accent) 26%, var(--_surface)))
    );
  }
  @media (forced-colors: active) {
    /* Two thin lines, so that progress is not shown by colour alone. */
    .ring {
      border-style: double;
      border-color: CanvasText;
    }
    .layer {
      opacity: 1;
      background: Canvas;
      border: 1px solid CanvasText;
    }
    .layer:nth-child(3) {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .stage {
      display: none;
    }
  }
`;
