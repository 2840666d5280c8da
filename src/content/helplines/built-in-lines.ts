import { serves } from '../../domain/helpline.js';
import type { Line } from '../../domain/resource.js';
import { withoutPrototype } from '../../domain/without-prototype.js';
import { Part } from '../../parts/part.js';
import { anywhere } from './anywhere.js';
import type { FirstLine, LinesFile } from './first-line.js';
import { firstLines, linesFiles } from './first-lines.js';

/** The built-in lines of a region, as far as they are on the page. */
export interface KnownLines {
  /** In display order, the directories last; the region's first line is always there. */
  readonly lines: readonly Line[];
  /** Files that are missing still: on their way, or failed. */
  readonly missing: readonly Part<LinesFile>[];
}

/** The regions with lines. */
export const regionsWithLines: readonly string[] = firstLines.flatMap(([regions]) => regions.split(' '));

const directories: readonly Line[] = anywhere.map(withoutPrototype);

const files: Readonly<Record<string, Part<LinesFile>>> = Object.fromEntries(
  Object.entries(linesFiles).map(([name, fetch]) => [name, new Part(fetch)]),
);
const safe = new WeakMap<LinesFile, readonly Line[]>();

/** The lines of a file, out of reach of a page's `Object.prototype`. */
function linesIn(file: LinesFile): readonly Line[] {
  if (!safe.has(file)) safe.set(file, file.lines.map(withoutPrototype));
  return safe.get(file)!;
}

const asLine = ([regions, , id, name, display, hours, language, method]: FirstLine): Line =>
  withoutPrototype({
    id,
    name,
    kind: 'crisis-line',
    regions: regions.split(' '),
    contacts: [{ method: method ?? 'call', display }],
    languages: [],
    hours: hours === 'always' ? hours : undefined,
    language: language || undefined,
  });

/**
 * The built-in lines of `region`. Its country's file is fetched if it is not on the page, and `changed` is called once it
 * has arrived or failed; until then the region's first line stands for it, with one way to reach it. Without `changed`,
 * nothing is fetched.
 */
export function builtInLines(region: string | undefined, changed?: () => void): KnownLines {
  const row =
    firstLines.find(([regions]) => regions.split(' ').includes(region!)) ??
    firstLines.find(([regions]) => serves(regions.split(' '), region));
  const found: Line[] = [];
  const missing: Part<LinesFile>[] = [];
  for (const name of row?.[1].split(' ') ?? []) {
    const part = files[name]!;
    const file = changed ? part.need(changed) : part.arrived;
    if (file) found.push(...linesIn(file));
    else missing.push(part);
  }
  const first = row && missing.length > 0 ? asLine(row) : undefined;
  if (first && !found.some(({ id }) => id === first.id)) found.unshift(first);
  return { lines: [...found, ...directories], missing };
}

/** The built-in line with this id; `undefined` if there is none, and until its file has arrived: then `changed` is called. */
export function lineNamed(id: string, changed?: () => void): Line | undefined {
  const name = id.slice(0, 2);
  const part = Object.hasOwn(files, name) ? files[name] : undefined;
  const file = changed ? part?.need(changed) : part?.arrived;
  const line = file && linesIn(file).find((each) => each.id === id);
  const row = firstLines.find((each) => each[2] === id);
  return line ?? (row && asLine(row)) ?? directories.find((each) => each.id === id);
}

/** The first line of every region, for when nothing else can be shown. */
export const firstOfAll = (): Line[] => firstLines.map(asLine);
