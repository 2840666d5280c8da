import { builtInLines, type KnownLines } from '../../content/helplines/built-in-lines.js';
import { emergencyNumbers } from '../../content/helplines/emergency.js';
import { emergencyFor, linesFor, type RegionLines } from '../../domain/helpline.js';
import type { Line } from '../../domain/resource.js';
import type { Story } from '../../domain/story.js';
import { safeHref } from '../../feed/safe-href.js';
import { pageBase } from '../../page/page-base.js';

/** What the help of a card depends on. */
export interface CardHelpInput {
  readonly story: Story | undefined;
  /** Resources of the page's feed. */
  readonly resources: readonly Line[];
  /** ISO 3166; `undefined` = international. */
  readonly region: string | undefined;
  /** The page's own help page. */
  readonly helpHref: string | undefined;
  /** Called when lines have arrived that were not on the page yet, or have failed to. */
  readonly changed: () => void;
}

/** Somebody to talk to, always. */
export interface CardHelp extends Pick<CardHelpInput, 'resources' | 'changed'> {
  /** Ids of the lines that the story itself names: the feed's own, or built-in ones. */
  readonly ids: readonly string[];
  readonly lines: RegionLines;
  /** Files of lines that have not arrived. */
  readonly missing: KnownLines['missing'];
  readonly emergency: string | undefined;
  /** The page's own help page, shown in place of `lines`. */
  readonly href: string | undefined;
}

/** An address that the page names; `undefined` for none, and for one that is not safe to follow. */
export const onPage = (href: string | undefined): string | undefined => (href ? safeHref(href, pageBase()) : undefined);

/** What the story points to, then two lines of the reader's region and a directory, or the page's own help. */
export function cardHelp({ story, resources, region, helpHref, changed }: CardHelpInput): CardHelp {
  const { lines, missing } = builtInLines(region, changed);
  return {
    ids: story?.help ?? [],
    resources,
    changed,
    lines: linesFor(lines, region),
    missing,
    emergency: emergencyFor(emergencyNumbers, region)?.number,
    href: onPage(helpHref),
  };
}
