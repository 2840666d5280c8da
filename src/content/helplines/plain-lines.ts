import { builtInLines, firstOfAll } from './built-in-lines.js';
import { plainNumbers, type NamedWays } from './plain-numbers.js';

/** `plainNumbers` with the built-in lines, as far as they are on the page. */
export function plainLines(region: () => string | undefined): NamedWays[] {
  const all = firstOfAll();
  return plainNumbers(region, (code) => {
    const { lines } = builtInLines(code, () => undefined);
    return [...lines, ...all.filter(({ id }) => !lines.some((line) => line.id === id))];
  });
}
