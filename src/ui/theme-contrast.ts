/** Red, green, blue of sRGB, 0–255. */
export type Rgb = readonly [number, number, number];

/** Text and its background, by token. */
export const TEXT_PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ['ink', 'surface'],
  ['ink', 'raised'],
  ['ink', 'accent-wash'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'raised'],
  ['ink-soft', 'accent-wash'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['accent', 'accent-wash'],
  ['accent-ink', 'accent'],
  ['note', 'note-wash'],
  ['help', 'surface'],
  ['help', 'help-wash'],
  ['help-ink', 'help'],
];

/** Outlines of controls and the focus ring, and their backgrounds. */
export const CONTROL_PAIRS: readonly (readonly [line: string, ground: string])[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'raised'],
  ['line-strong', 'accent-wash'],
  ['focus', 'surface'],
  ['focus', 'raised'],
  ['focus', 'help-wash'],
  ['focus', 'note-wash'],
];

const linear = (part: number): number =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast of two colours as WCAG 2.2 defines it, 1–21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** The sRGB colour that a CSS colour in any notation is painted in, on white if it is translucent. */
export function paint(color: string): Rgb {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return [0, 0, 0];
  for (const fill of ['#fff', color]) {
    canvas.fillStyle = fill;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The colour of a token in a widget's frame, which is its part `base`. */
export function tokenColor(frame: Element, token: string): Rgb {
  return paint(getComputedStyle(frame).getPropertyValue(`--_${token}`));
}

/**
 * The pairs that are too faint in a widget's frame: `--peer-ink on --peer-surface has 3.1:1, text needs 4.5:1`. Empty
 * if all are fine.
 */
export function faintPairs(frame: Element, least: { readonly text: number; readonly control: number }): string[] {
  const faint = (pairs: typeof TEXT_PAIRS, kind: string, needs: number): string[] =>
    pairs.flatMap(([front, ground]) => {
      const ratio = contrast(tokenColor(frame, front), tokenColor(frame, ground));
      // Truncated, not rounded: 4.499 is not 4.5.
      return ratio < needs
        ? [
            `--peer-${front} on --peer-${ground} has ${String(Math.floor(ratio * 100) / 100)}:1, ${kind} needs ${String(needs)}:1`,
          ]
        : [];
    });
  return [...faint(TEXT_PAIRS, 'text', least.text), ...faint(CONTROL_PAIRS, 'a control', least.control)];
}
