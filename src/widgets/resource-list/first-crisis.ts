import { builtInLines, type KnownLines } from '../../content/helplines/built-in-lines.js';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { emergencyFor, linesFor, type RegionLines } from '../../domain/helpline.js';
import { isCrisisKind, type Resource } from '../../domain/resource.js';
import { warnOnce } from '../../ui/warn-once.js';

/** What is built in for the crisis block: there at once, whatever becomes of a feed. */
export interface FirstCrisis {
  readonly region: string | undefined;
  readonly builtIn: RegionLines;
  readonly emergency: string | undefined;
  /** Files of built-in lines that have not arrived. */
  readonly missing: KnownLines['missing'];
}

/** What is built in for `region`; `changed` is called when further lines of it have arrived, or have failed to. */
export function firstCrisis(region: string | undefined, changed: () => void): FirstCrisis {
  const { lines, missing } = builtInLines(region, changed);
  return {
    region,
    builtIn: linesFor(lines, region),
    missing,
    emergency: emergencyFor(emergencyNumbers, region)?.number,
  };
}

/** True where the page may hide the crisis lines: a list with crisis lines of its own always shows them. */
export function hidesCrisis(noCrisis: boolean, resources: readonly Resource[]): boolean {
  if (!noCrisis) return false;
  const hasOwn = resources.some(({ kind }) => isCrisisKind(kind));
  if (hasOwn) warnOnce('<peer-resource-list>: no-crisis is ignored, since the feed holds crisis lines');
  return !hasOwn;
}
