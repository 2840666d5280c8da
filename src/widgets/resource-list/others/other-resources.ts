import type { LitElement, ReactiveController } from 'lit';
import type { ResourceFacet } from '../../../domain/resource-index.js';
import type { Resource } from '../../../domain/resource.js';
import { listStyles } from '../../../ui/list.styles.js';
import { LiveText } from '../../../ui/live-text.js';
import { addStyles } from '../../../ui/shadow-root.js';
import { lineHours } from '../line-hours.js';
import { othersModel, selectOthers, type OthersActions, type OthersModel, type Selection } from './others-model.js';
import { othersView } from './others-view.js';
import { othersStyles } from './others.styles.js';
import { ResourceSearch, type Condition } from './resource-search.js';

/** When the resources are shown, and how. */
export interface OthersMoment {
  /** Epoch ms. */
  readonly now: number;
  /** All of them are shown. */
  readonly isPrinting: boolean;
}

/** The resources below the crisis lines: what a visitor searches for and chooses among them, and what that leaves. */
export class OtherResources implements ReactiveController, OthersActions {
  /** Tells the time of schedules. */
  readonly hours = lineHours;
  /** Draws the resources. */
  readonly view = othersView;
  private readonly live: LiveText;
  private readonly results: ResourceSearch;
  private resources: readonly Resource[] = [];
  /** What `resources` was selected from. */
  private selectedFrom: readonly unknown[] = [];
  /** Place of the first resource that “Show more” has just added; -1 for none. */
  private firstNew = -1;

  /** @param onChange Called after the search or a filter has changed. */
  constructor(
    private readonly host: LitElement,
    onChange: () => void,
  ) {
    addStyles(host, listStyles, othersStyles);
    host.addController(this);
    this.live = new LiveText(host);
    this.results = new ResourceSearch(() => {
      onChange();
      this.live.announce();
      host.requestUpdate();
    });
  }

  hostUpdated(): void {
    if (this.firstNew < 0) return;
    this.firstNew = -1;
    this.host.renderRoot.querySelector<HTMLElement>('.name[tabindex]')?.focus();
  }

  /** What is shown of the feed's `resources`, of which the page asks for a `selection`. */
  modelOf(
    resources: readonly Resource[],
    { kinds, topics, max }: Selection,
    { now, isPrinting }: OthersMoment,
  ): OthersModel | undefined {
    const from = [resources, kinds, topics, max];
    if (from.some((each, at) => each !== this.selectedFrom[at])) {
      this.selectedFrom = from;
      this.resources = selectOthers(resources, { kinds, topics, max });
    }
    const { results } = this;
    return othersModel({
      ...results.find(this.resources, now),
      all: this.resources,
      searchText: results.text,
      limit: isPrinting ? Infinity : results.limit,
      firstNew: this.firstNew,
      waysOut: () => results.waysOut(now),
    });
  }

  /** What screen readers announce after a change, given what they would announce now. */
  announcement(current: string): string {
    return this.live.text(current);
  }

  search(text: string): void {
    this.results.search(text);
  }

  choose(facet: ResourceFacet, value: string): void {
    this.results.choose(facet, value);
  }

  drop(condition: Condition): void {
    if (condition === 'text') this.focusSearchBox();
    this.results.drop(condition);
  }

  clear(): void {
    this.focusSearchBox();
    this.results.clear();
  }

  showMore(): void {
    this.firstNew = this.results.limit;
    this.results.showMore();
    this.host.requestUpdate();
  }

  private focusSearchBox(): void {
    this.host.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
  }
}
