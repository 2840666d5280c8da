/** A change of this share of full luminance is one that can be part of a flash (WCAG 2.2, “general flash”). */
const STEP = 0.1;

const linear = (value: number): number => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);

/** The relative luminance (WCAG 2.2), 0–1, of a colour of sRGB, each part 0–255. */
export const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The frames at which a place has got lighter or darker by a step, each time the other way than before. */
function turnsOf(lights: readonly number[]): number[] {
  const turns: number[] = [];
  let [darkest, lightest, direction] = [lights[0]!, lights[0]!, 0];
  lights.forEach((light, frame) => {
    darkest = Math.min(darkest, light);
    lightest = Math.max(lightest, light);
    const rises = direction <= 0 && light - darkest >= STEP;
    const falls = direction >= 0 && lightest - light >= STEP;
    if (!rises && !falls) return;
    turns.push(frame);
    direction = rises ? 1 : -1;
    darkest = lightest = light;
  });
  return turns;
}

/** The most turns to and fro within one second of the luminances of one place, `rate` of them a second. */
export function flashes(lights: readonly number[], rate: number): number {
  const turns = turnsOf(lights);
  return Math.max(0, ...turns.map((from) => turns.filter((each) => each >= from && each < from + rate).length));
}
