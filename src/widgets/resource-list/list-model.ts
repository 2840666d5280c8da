import type { FeedState } from '../../context/feed-context.js';
import { isCrisisKind, type Line, type Resource } from '../../domain/resource.js';
import type { feedStatus } from '../../i18n/en/feed-status.js';
import type { helplines } from '../../i18n/en/helplines.js';
import type { region } from '../../i18n/en/region.js';
import type { resourceList } from '../../i18n/en/resource-list.js';
import type { Localized } from '../../i18n/words.js';
import type { RegionActions, RegionView } from '../../ui/region-picker.js';
import { warnOnce } from '../../ui/warn-once.js';
import type { CrisisLines } from './crisis-lines.js';
import type { lineHours } from './line-hours.js';
import type { OthersActions, OthersModel } from './others/others-model.js';

/** Everything that a list shows, settled before it is drawn. */
export interface ListModel {
  readonly words: Localized<typeof resourceList>['words'];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly help: Localized<typeof helplines>;
  readonly regions: Localized<typeof region>;
  readonly status: Localized<typeof feedStatus>;
  /** Epoch ms. */
  readonly now: number;
  /** The zone that the page gives for times; see `shownZone`. */
  readonly givenZone: string | undefined;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** Names the landmark. */
  readonly label: string;
  /** Folds that the reader opened. */
  readonly unfolded: ReadonlySet<string>;
  /** Nothing is collapsed in print. */
  readonly isPrinting: boolean;
  readonly feed: FeedState;
  readonly home: RegionView;
  /** `undefined` where the page hides the crisis lines. */
  readonly crisis: CrisisLines | undefined;
  /** True where the page's own content stays in sight. */
  readonly needsFallback: boolean;
  /** Tells the time of schedules; `coming` until the code for it has arrived, `failed` where it does not. */
  readonly hours: typeof lineHours | 'coming' | 'failed';
  /** `undefined` without a resource below the crisis lines, and until the code that lists them has arrived. */
  readonly others: OthersModel | undefined;
  /** Whether that code is on its way or did not arrive; `undefined` where it is there or not needed. */
  readonly missing: 'coming' | 'failed' | undefined;
  /** The result of the latest press, shown at the line with this id; '' for none. */
  readonly notice: { readonly id: string; readonly text: string } | undefined;
  /** What screen readers announce. */
  readonly announcement: string;
}

/** What a visitor can do in a list. */
export interface ListActions {
  reload(): void;
  /** Folds or unfolds. */
  toggle(fold: string): void;
  /** Copies the number of the line with this id. */
  copy(id: string, number: string): void;
  readonly region: RegionActions;
  /** Tells screen readers of the region that was chosen. */
  announceRegion(text: string): void;
  /** `undefined` without a resource below the crisis lines. */
  others?: OthersActions | undefined;
}

/** True where the page may hide the crisis lines: a list with crisis lines of its own always shows them. */
export function hidesCrisis(noCrisis: boolean, resources: readonly Resource[]): boolean {
  if (!noCrisis) return false;
  const hasOwn = resources.some(({ kind }) => isCrisisKind(kind));
  if (hasOwn) warnOnce('<peer-resource-list>: no-crisis is ignored, since the feed holds crisis lines');
  return !hasOwn;
}

/** True if it depends on the time whether one of the lines is open. */
export function hasSchedule({ builtIn, own }: CrisisLines): boolean {
  const lines: readonly Line[] = [...builtIn.first, ...builtIn.more, ...builtIn.directories, ...own];
  return lines.some(({ hours, contacts }) =>
    [hours, ...contacts.map((each) => each.hours)].some((each) => typeof each === 'object' && each.timeZone),
  );
}
