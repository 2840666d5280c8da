import type { LitElement } from 'lit';
import type { DistanceUnit } from '../../domain/distance.js';
import type { Group } from '../../domain/group.js';
import type { GroupRows } from '../../domain/group-finder-query.js';
import type { FindWords } from '../../i18n/words.js';
import type { FinderAttributes } from './finder-attributes.js';
import type { FinderStore } from './finder-store.js';
import type { Act, FinderView } from './finder-view.js';
import type { GroupIndexController } from './group-index-controller.js';

/** The page's settings of its finder. */
export interface FinderHost extends LitElement, FinderAttributes {
  readonly remember: boolean;
  readonly syncUrl: boolean;
  readonly noFilters: boolean;
  readonly pageSize: number;
}

/** What the results of a finder depend on. */
export interface FinderInput {
  readonly groups: readonly Group[];
  /** True while more groups are still being read. */
  readonly isPartial: boolean;
  readonly isLoading: boolean;
  /** Epoch ms. */
  readonly now: number;
  /** The visitor's IANA zone; slow to resolve, so it is called only when there are groups. */
  readonly zone: () => string;
  readonly unit: DistanceUnit;
  readonly findWords: FindWords;
}

/** What the whole finder builds on. */
export interface FirstFinder {
  readonly host: FinderHost;
  /** What the visitor has chosen. */
  readonly store: FinderStore;
  /** The groups in order of time. */
  readonly groups: GroupIndexController;
  /** The most recently rendered view. */
  readonly view: FinderView | undefined;
  /** True from the time that parts are fetched ahead: the words of the groups are read ahead, too. */
  readonly isAhead: boolean;
  /** Handles a visitor's action or request. */
  readonly act: Act;
  /** Draws the finder again. */
  readonly redraw: () => void;
}

/** The part of the view that does not depend on words. */
export type FinderResults = Pick<
  FinderView,
  | 'session'
  | 'index'
  | 'result'
  | 'counted'
  | 'plan'
  | 'shown'
  | 'pageSize'
  | 'isPartial'
  | 'isTyping'
  | 'isUnsearched'
  | 'isFixed'
  | 'saved'
  | 'savedCount'
  | 'hasLink'
>;

/** What the list shows, and what of it may still change. */
export type FinderAnswer = Pick<FinderView, 'index' | 'isUnsearched'> &
  Partial<Pick<FinderView, 'plan' | 'saved' | 'savedCount' | 'hasLink'>> & {
    /** `undefined` before the first groups are indexed. */
    readonly result: GroupRows | undefined;
    /** True while something is on its way that the page asks for: rows shown before would change at once. */
    readonly isMissing: boolean;
    /** True while a text matches only some of the groups that it will match. */
    readonly isReading: boolean;
    /** True if the list shows what is next: the order in which a feed is read ahead. */
    readonly isPlain: boolean;
  };
