import type { Motion } from './reader-options.js';

/** What the stage shows during one beat. */
export interface Scene {
  /** Changes with the beat, and when a beat begins anew. */
  readonly key: string;
  /** How full the breath is at the start and end of the beat, 0–1; `undefined` for a shape that does not breathe. */
  readonly breath: readonly [number, number] | undefined;
  /** Share of the exercise at the start and the end of the beat, 0–1. */
  readonly share: readonly [number, number];
  /** Milliseconds; null while the reader sets the pace. */
  readonly length: number | null;
  /** Milliseconds into the beat. */
  readonly elapsed: number;
  readonly moving: boolean;
  /** True while taps go from side to side. */
  readonly sides: boolean;
  readonly motion: Exclude<Motion, 'auto'>;
}

/**
 * Size of each layer of the shape with an empty and a full breath. The outer ones travel further, so that it opens; the
 * innermost always holds the words.
 */
const SIZES: readonly (readonly [number, number])[] = [
  [0.72, 1],
  [0.69, 0.91],
  [0.66, 0.82],
];

/** How full a shape is that does not breathe. */
const STILL = 0.55;
/** One tap on each side, over and over. */
const TAPS = { duration: 2600, easing: 'ease-in-out', iterations: Infinity };
const EASE = 'cubic-bezier(0.37, 0, 0.42, 1)';

const scale = (layer: number, level: number): string => {
  const [least, most] = SIZES[layer] ?? [1, 1];
  return `scale(${(least + (most - least) * level).toFixed(4)})`;
};
const faded = (level: number): number => 0.45 + 0.55 * level;
const turn = (degrees: number): string => `rotate(${degrees.toFixed(3)}deg)`;

/** Degrees of the ring's first and second half at a share of the whole. */
const halves = (share: number): readonly [number, number] => [
  Math.min(180, share * 360),
  Math.max(0, share * 360 - 180),
];

/**
 * Moves the stage with animations of transform and opacity, which the compositor runs alone, without layout or paint.
 * Every animation is set to the time of the session's clock, so the two cannot drift apart.
 */
export class StageMotion {
  private animations: Animation[] = [];
  private shown: Scene | undefined = undefined;

  /** Shows `scene` on `stage`; without a scene the shape rests. */
  show(stage: Element | null, scene: Scene | undefined): void {
    if (!stage) {
      this.clear();
      return;
    }
    const before = this.shown;
    if (
      scene &&
      before?.key === scene.key &&
      scene.motion === before.motion &&
      scene.length === before.length &&
      scene.sides === before.sides
    ) {
      if (scene.moving !== before.moving) this.run(scene);
    } else {
      this.clear();
      this.build(stage, scene, before?.share[0] ?? 0);
      if (scene) this.run(scene);
    }
    this.shown = scene;
  }

  private clear(): void {
    for (const animation of this.animations) animation.cancel();
    this.animations = [];
    this.shown = undefined;
  }

  private build(stage: Element, scene: Scene | undefined, lastShare: number): void {
    const layers = [...stage.querySelectorAll<HTMLElement>('.layer')];
    const arcs = [...stage.querySelectorAll<HTMLElement>('.arc')];
    const shape = stage.querySelector('.shape')!;
    const [from, to] = scene?.breath ?? [STILL, STILL];
    const full = scene?.motion === 'full';
    const gentle = scene?.motion === 'gentle';
    layers.forEach((layer, at) =>
      layer.style.setProperty('transform', scale(at, scene?.breath && full ? from : STILL)),
    );
    const [first, second] = halves(scene?.share[0] ?? 0);
    arcs.forEach((arc, at) => arc.style.setProperty('transform', turn(at === 0 ? first : second)));
    if (!scene || (!full && !gentle)) return;
    const { length, share } = scene;
    if (scene.breath && length !== null) {
      if (full)
        layers.forEach((layer, at) =>
          this.add(layer, { transform: [scale(at, from), scale(at, to)] }, { duration: length, easing: EASE }),
        );
      else this.add(shape, { opacity: [faded(from), faded(to)] }, { duration: length, easing: EASE });
    }
    if (scene.sides) {
      stage
        .querySelectorAll('.side')
        .forEach((side, at) => this.add(side, { opacity: at === 0 ? [1, 0.15, 1] : [0.15, 1, 0.15] }, TAPS));
    }
    if (full) this.turnRing(arcs, length === null ? [lastShare, share[0]] : share, length ?? 400);
  }

  /** The ring is two half circles, each turning into sight in its turn. */
  private turnRing(arcs: readonly Element[], [from, to]: readonly [number, number], length: number): void {
    if (from === to) return;
    const middle = (0.5 - from) / (to - from);
    const stops = middle > 0 && middle < 1 ? [0, middle, 1] : [0, 1];
    arcs.forEach((arc, at) =>
      this.add(
        arc,
        stops.map((offset) => ({ offset, transform: turn(halves(from + (to - from) * offset)[at] ?? 0) })),
        { duration: length, easing: 'linear' },
      ),
    );
  }

  private add(
    element: Element,
    keyframes: Keyframe[] | PropertyIndexedKeyframes,
    timing: KeyframeAnimationOptions,
  ): void {
    this.animations.push(element.animate(keyframes, { ...timing, fill: 'both' }));
  }

  private run({ elapsed, moving, length }: Scene): void {
    for (const animation of this.animations) {
      if (length !== null) animation.currentTime = elapsed;
      if (moving) animation.play();
      else animation.pause();
    }
  }
}
