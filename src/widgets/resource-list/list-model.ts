import type { LitElement, TemplateResult } from 'lit';
import type { FeedState } from '../../context/feed-context.js';
import type { feedStatus } from '../../i18n/en/feed-status.js';
import type { helplines } from '../../i18n/en/helplines.js';
import type { listStart } from '../../i18n/en/list-start.js';
import type { region } from '../../i18n/en/region.js';
import type { resourceList } from '../../i18n/en/resource-list.js';
import type { Localized } from '../../i18n/words.js';
import type { RegionActions, RegionView } from '../../ui/region-row.js';
import type { CrisisLines } from './crisis-lines.js';
import type { FirstCrisis } from './first-crisis.js';
import type { lineHours } from './line-hours.js';
import type { OthersActions, OthersModel, Selection } from './others/others-model.js';

/** The element, as far as what draws it knows it. */
export interface ListHost extends LitElement, Selection {
  reload(): Promise<void>;
}

/** A list ready to be drawn, and its custom state. */
export interface ShownList {
  readonly state: string;
  draw(): TemplateResult;
}

/** What a list shows, as far as it takes no later part to know it. */
export interface ListBasis {
  readonly words: Localized<typeof listStart>['words'];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly help: Localized<typeof helplines>;
  readonly regions: Localized<typeof region>;
  readonly status: Localized<typeof feedStatus>;
  /** The zone that the page gives for times; see `shownZone`. */
  readonly givenZone: string | undefined;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** Names the landmark. */
  readonly label: string;
  readonly feed: FeedState;
  readonly home: RegionView & RegionActions;
  /** `undefined` where the page hides the crisis lines. */
  readonly crisis: FirstCrisis | undefined;
}

/** Everything that a list shows, settled before it is drawn. */
export interface ListModel extends ListBasis {
  readonly words: Localized<typeof resourceList>['words'];
  /** Epoch ms. */
  readonly now: number;
  /** Folds that the reader opened. */
  readonly unfolded: ReadonlySet<string>;
  /** Nothing is collapsed in print. */
  readonly isPrinting: boolean;
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
  /** Tells screen readers of the region that was chosen. */
  announceRegion(text: string): void;
  /** `undefined` without a resource below the crisis lines. */
  others?: OthersActions | undefined;
}
