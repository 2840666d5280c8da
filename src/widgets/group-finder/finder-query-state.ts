import type { PropertyValues } from 'lit';
import { deviceLocation } from './device-location.js';
import type { SavedGroups } from './saved-groups.js';
import { parsePoint, toKm, type DistanceUnit } from '../../domain/distance.js';
import { knownFilters, type Facet, type Filters } from '../../domain/facets.js';
import type { GroupIndex } from '../../domain/finder.js';
import type { Group } from '../../domain/group.js';
import type { Condition, FinderQuery, GroupSort } from '../../domain/group-finder-query.js';
import type { KnownPlace } from '../../domain/places.js';
import { warnOnce } from '../../ui/warn-once.js';
import type { FilterActions, Fold, SavedFilter } from './filter-panel.js';
import type { GroupFinder } from './group-finder.js';
import { unknownPlace, type Near, type NearActions, type NearState } from './near-box.js';

const words = (list: string | undefined): readonly string[] | undefined => list?.split(/[\s,]+/).filter(Boolean);

/** What the visitor asks of the finder at the moment: words, filters, place. Starts from the page's presets, which the visitor sees and can drop. */
export class FinderQueryState implements FilterActions, NearActions {
  text = '';
  /** What an address put into the search box. */
  adopted = '';
  filters: Filters = {};
  /** What is folded open. */
  open: ReadonlySet<Fold> = new Set();
  onlySaved = false;

  private near: Near | undefined = undefined;
  private radius: number | undefined = undefined;
  private said: string | undefined = undefined;
  private suggestions: readonly KnownPlace[] = [];
  /** The page's `near`, until the index knows where that is. */
  private wantedPlace: string | undefined = undefined;
  private index: GroupIndex | undefined = undefined;

  constructor(
    private readonly host: GroupFinder,
    private readonly saved: SavedGroups,
  ) {}

  /** The query for the index. */
  query(sort: GroupSort, unit: DistanceUnit): FinderQuery {
    const { text, filters, near, radius } = this;
    return {
      text,
      filters,
      near,
      radius: radius === undefined ? undefined : toKm(radius, unit),
      only: this.onlySaved ? [...(this.saved.ids ?? [])] : undefined,
      sort,
    };
  }

  /** How many of `groups` are saved, and whether only those are asked for. */
  savedAmong(groups: readonly Group[]): SavedFilter {
    const { ids } = this.saved;
    return { total: ids?.size ? groups.filter(({ id }) => ids.has(id)).length : 0, isOn: this.onlySaved };
  }

  /** What the place box shows. */
  get place(): NearState {
    const { near, radius, said, suggestions } = this;
    return { near, radius, said, suggestions };
  }

  /** Takes in attributes that changed; a place waits until the index knows it. */
  applyPresets(changed: PropertyValues<GroupFinder>, index: GroupIndex | undefined, isComplete: boolean): void {
    const { host } = this;
    this.index = index;
    if (changed.has('topics')) this.preset('topic', words(host.topics));
    if (changed.has('audiences')) this.preset('audience', words(host.audiences));
    if (changed.has('languages')) this.preset('language', words(host.languages));
    if (changed.has('attendance')) this.preset('attendance', host.attendance === 'any' ? undefined : [host.attendance]);
    if (changed.has('radius')) this.radius = host.radius !== undefined && host.radius > 0 ? host.radius : undefined;
    if (changed.has('near')) {
      this.near = undefined;
      this.wantedPlace = host.near?.trim() || undefined;
    }
    if (this.wantedPlace !== undefined && index) this.resolvePreset(this.wantedPlace, index, isComplete);
  }

  setText(text: string): void {
    this.text = text;
    this.host.queryChanged(true);
  }

  /** Asks for what an address says. */
  adopt(text: string, filters: Filters): void {
    this.text = this.adopted = text;
    this.filters = filters;
  }

  toggle(facet: Facet, value: string): void {
    const chosen = knownFilters(this.filters)[facet] ?? [];
    const without = chosen.filter((each) => each !== value);
    this.filters = { ...this.filters, [facet]: without.length < chosen.length ? without : [...chosen, value] };
    this.host.queryChanged();
  }

  drop(condition: Condition): void {
    if (condition === 'text') this.text = '';
    else if (condition === 'near') this.setNear(undefined);
    else if (condition === 'only') this.onlySaved = false;
    else this.filters = { ...this.filters, [condition]: [] };
    this.host.queryChanged();
  }

  clear(): void {
    this.text = '';
    this.filters = {};
    this.onlySaved = false;
    this.setNear(undefined);
    this.host.queryChanged();
  }

  look(view: 'list' | 'week'): void {
    this.host.view = view;
    this.host.queryChanged();
  }

  order(sort: GroupSort): void {
    this.host.sort = sort;
    this.host.queryChanged();
  }

  toggleOnlySaved(): void {
    this.onlySaved = !this.onlySaved;
    this.host.queryChanged();
  }

  forgetSaved(): void {
    this.saved.forget();
    this.drop('only');
  }

  fold(what: Fold): void {
    const open = new Set(this.open);
    if (!open.delete(what)) open.add(what);
    this.open = open;
    this.host.requestUpdate();
  }

  suggest(text: string): void {
    this.suggestions = text.trim() === '' ? [] : (this.index?.places.suggest(text, 8) ?? []);
    this.host.requestUpdate();
  }

  choose(text: string): void {
    if (text.trim() === '') {
      this.drop('near');
      return;
    }
    const place = this.index?.places.find(text);
    if (place) this.setNear(place);
    else this.said = unknownPlace(text, this.host.spoken);
    this.host.queryChanged();
  }

  locate(): void {
    const { words } = this.host.spoken;
    this.said = words.locating;
    this.host.requestUpdate();
    void deviceLocation().then((point) => {
      // The visitor has named a place meanwhile, or wants none.
      if (this.said !== words.locating) return;
      if (typeof point === 'object') this.setNear({ ...point, label: words.you });
      else this.said = point === 'refused' ? words.locationRefused : words.noLocation;
      this.host.queryChanged();
    });
  }

  within(radius: number | undefined): void {
    this.radius = radius;
    this.host.queryChanged();
  }

  private setNear(near: Near | undefined): void {
    this.near = near;
    this.wantedPlace = undefined;
    this.said = undefined;
    if (!near) this.radius = undefined;
    // What is near is asked for to be seen first.
    if (near) this.host.sort = 'distance';
    else if (this.host.sort === 'distance') this.host.sort = 'next';
  }

  private preset(facet: Facet, values: readonly string[] | undefined): void {
    this.filters = { ...this.filters, [facet]: values };
  }

  private resolvePreset(text: string, index: GroupIndex, isComplete: boolean): void {
    const point = parsePoint(text);
    const place = point ? { ...point, label: text } : index.places.find(text);
    if (place) this.setNear(place);
    else if (isComplete) {
      this.wantedPlace = undefined;
      warnOnce(
        `<peer-group-finder>: near "${text.slice(0, 40)}" is neither "lat,lng" nor a place of the feed, ignored`,
      );
    }
  }
}
