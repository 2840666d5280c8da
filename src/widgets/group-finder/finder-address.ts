import type { ReactiveController } from 'lit';
import type { GroupIndex } from '../../domain/finder.js';
import type { Group } from '../../domain/group.js';
import { queryFromFragment, queryToFragment, type FinderQuery } from '../../domain/group-finder-query.js';
import type { GroupFinder } from './group-finder.js';

/** Under this name a history entry keeps how many groups were shown. */
const SHOWN = 'peer-shown';
/** Groups shown at once on coming back, at most. */
const MOST_SHOWN = 1_000;

/**
 * Keeps what the visitor asked for, list or week, and the group they opened last, in the page's fragment; only with `sync-url`.
 * Choices are steps that Back returns from; typing is not. Places stay out of it.
 */
export class FinderAddress implements ReactiveController {
  private isStarted = false;
  private isReading = false;
  /** What the fragment says of us at the moment, and what it stood for before the visitor changed anything. */
  private written = '';
  private initial: FinderQuery = {};
  private initialView: GroupFinder['view'] = 'list';
  private group: string | undefined = undefined;
  /** A group the fragment names that is not opened yet. */
  private wanted: string | undefined = undefined;

  constructor(private readonly host: GroupFinder) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.handlePop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.handlePop);
  }

  /** Takes in the fragment the page was opened with; the page's presets hold where it says nothing. */
  start(): void {
    if (this.isStarted || !this.host.syncUrl) return;
    this.isStarted = true;
    this.initial = this.asked;
    this.initialView = this.host.view;
    this.read();
    // Told from a jump within the page, which leaves a step without a state.
    this.step('replaceState', entryState());
  }

  /** How many groups were shown where the visitor is in the page's history; 0 where nobody knows. */
  get shown(): number {
    return this.host.syncUrl ? Math.min(MOST_SHOWN, Number(entryState()[SHOWN]) || 0) : 0;
  }

  /** More groups are shown: whoever comes back finds as many. */
  rememberShown(count: number): void {
    if (this.host.syncUrl && this.isStarted) this.step('replaceState', { ...entryState(), [SHOWN]: count });
  }

  /** The group the fragment asks for, once `index` holds it; each is handed out once. */
  takeWanted(index: GroupIndex, isComplete: boolean): Group | undefined {
    const { wanted } = this;
    const hit = wanted === undefined ? undefined : index.hit(wanted, this.host.spoken.now);
    if (hit || isComplete) this.wanted = undefined;
    return hit?.group;
  }

  /** The visitor opened a group, or closed the one opened last. */
  opened(id: string, isOpen: boolean): void {
    if (!isOpen && this.group !== id) return;
    this.group = isOpen ? id : undefined;
    this.write(false, true);
  }

  /** Writes down what is asked for now; `isTyping` makes no new step for Back, `keepsList` leaves as many groups shown. */
  write(isTyping: boolean, keepsList = false): void {
    if (!this.host.syncUrl || this.isReading || !this.isStarted) return;
    const fragment = [this.fragment, this.group === undefined ? '' : groupFragment(this.group)]
      .filter(Boolean)
      .join('&');
    if (fragment === this.written) return;
    this.written = fragment;
    const url = new URL(location.href);
    url.hash = fragment;
    const state = entryState();
    if (!keepsList) Reflect.deleteProperty(state, SHOWN);
    this.step(isTyping ? 'replaceState' : 'pushState', state, url);
  }

  private step(how: 'pushState' | 'replaceState', state: object, url?: URL): void {
    try {
      history[how](state, '', url);
    } catch (error) {
      // SecurityError: a frame without an address of its own, or too many steps in a short time.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  /** A link to `group`, or without one to what is asked for now; `undefined` without `sync-url`, and where there is nothing to link to. */
  readonly linkTo = (group?: Group): string | undefined => {
    const fragment = group ? groupFragment(group.id) : this.fragment;
    // A frame without an address of its own has none to give.
    if (!this.host.syncUrl || fragment === '' || !location.protocol.startsWith('http')) return undefined;
    const url = new URL(location.href);
    url.hash = fragment;
    return url.href;
  };

  private get fragment(): string {
    return [queryToFragment(this.asked), this.host.view === 'week' ? 'view=week' : ''].filter(Boolean).join('&');
  }

  private get asked(): FinderQuery {
    const { text, filters } = this.host.ask;
    return { text, filters, sort: this.host.sort };
  }

  /** Takes in the fragment; false, and nothing done, for a jump within the page that says nothing of us. */
  private read(isJump = false): boolean {
    const { hash } = location;
    const query = queryFromFragment(hash);
    const own = new URLSearchParams(hash.slice(1));
    const wanted = own.get('group') ?? undefined;
    const isWeek = own.get('view') === 'week';
    const says = isWeek || queryToFragment(query) !== '';
    if (isJump && !says && wanted === undefined) return false;
    this.wanted = wanted;
    const {
      text = '',
      filters = {},
      sort = this.host.sort === 'distance' ? 'distance' : 'next',
    } = says ? query : this.initial;
    this.host.ask.adopt(text, filters);
    this.host.sort = sort;
    this.host.view = says ? (isWeek ? 'week' : 'list') : this.initialView;
    this.written = says || wanted !== undefined ? hash.slice(1) : this.fragment;
    return true;
  }

  private readonly handlePop = ({ state }: PopStateEvent): void => {
    if (!this.isStarted || !this.host.syncUrl) return;
    const before = this.group;
    if (!this.read(state === null)) return;
    this.isReading = true;
    this.group = this.wanted;
    if (before !== undefined && before !== this.group) this.host.close(before);
    if (before === this.group) this.wanted = undefined;
    this.host.queryChanged();
    this.isReading = false;
  };
}

/** The page's own state of the history entry, to be kept; a copy. */
function entryState(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

const groupFragment = (id: string): string => `group=${encodeURIComponent(id)}`;
