/** In place of `built-in-lines.ts` in files that are complete in themselves: the lines of every country are there. */
import { linesFor } from '../../domain/helpline.js';
import type { Line } from '../../domain/resource.js';
import type { KnownLines } from './built-in-lines.js';
import { helplines } from './index.js';

/** The regions with lines. */
export const regionsWithLines: readonly string[] = [...new Set(helplines.flatMap(({ regions }) => regions))];

/** The built-in lines; see `built-in-lines.ts`. */
export const builtInLines = (): KnownLines => ({ lines: helplines, missing: [] });

/** The built-in line with this id. */
export const lineNamed = (id: string): Line | undefined => helplines.find((each) => each.id === id);

/** The first line of every region, for when nothing else can be shown. */
export const firstOfAll = (): Line[] =>
  regionsWithLines.flatMap((region) => linesFor(helplines, region).first.slice(0, 1));
