import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainLines } from '../../content/helplines/plain-lines.js';
import { isCrisisKind, type ContactMethod, type Resource } from '../../domain/resource.js';
import { lateResourceReader, resourcesPart } from '../../feed/readers/late-resources.js';
import { feedStatus } from '../../i18n/en/feed-status.js';
import { helplines } from '../../i18n/en/helplines.js';
import { region } from '../../i18n/en/region.js';
import { resourceList } from '../../i18n/en/resource-list.js';
import { fill, plural } from '../../i18n/format.js';
import { ClockController } from '../../page/clock-controller.js';
import { PrintController } from '../../page/print-controller.js';
import { RegionChoice } from '../../page/region-choice.js';
import { copyText } from '../../ui/copy-text.js';
import { DataWidget } from '../../ui/data-widget.js';
import { FEED_STATES, shownState } from '../../ui/feed-status.js';
import { feedStatusStyles } from '../../ui/feed-status.styles.js';
import { helpStyles } from '../../ui/help-now.styles.js';
import { LandmarkNumber } from '../../ui/landmark-number.js';
import { hasOtherNumber } from '../../ui/own-numbers.js';
import { WidgetElement } from '../../ui/widget-element.js';
import { crisisStyles } from './crisis-block.styles.js';
import { crisisLines, shownNumbers, type CrisisLines } from './crisis-lines.js';
import { hasSchedule, hidesCrisis, type ListActions, type ListModel } from './list-model.js';
import { hoursPart, othersPart } from './list-parts.js';
import { listView } from './list-view.js';
import type { OtherResources } from './others/other-resources.js';
import { ResourceContactEvent } from './resource-list.events.js';
import { styles } from './resource-list.styles.js';

/**
 * Reach crisis lines first, then warmlines, groups, people to follow, training and articles.
 *
 * @customElement peer-resource-list
 * @slot - The page's own fallback: shown before upgrade, while the list is empty, and when it holds a number the list
 * does not.
 * @csspart base - The outermost box.
 * @csspart crisis - The crisis lines, always first.
 * @csspart line - One line.
 * @csspart search - The search box.
 * @csspart filters - The filters.
 * @csspart list - The other resources.
 * @csspart item - One of them.
 * @csspart contact - A link to call, text, chat or read.
 * @cssstate loading - The feed is being loaded.
 * @cssstate ready - The feed is shown.
 * @cssstate empty - The feed holds no resources.
 * @cssstate stale - The last good copy is shown.
 * @cssstate failed - The feed could not be used; the built-in lines are shown.
 * @fires {FeedReadyEvent} peer-feed-ready - The feed has been read.
 * @fires {FeedErrorEvent} peer-feed-error - The feed could not be used.
 * @fires {ResourceContactEvent} peer-resource-contact - A contact was used; only with `events="contact"`.
 */
export class ResourceList extends DataWidget {
  static override styles = [WidgetElement.styles, feedStatusStyles, helpStyles, crisisStyles, styles];
  protected static override reader = lateResourceReader;

  /** Kinds to list below the crisis lines, separated by spaces; all without it. */
  @property() kinds?: string;

  /** Topics to list, separated by spaces, as keys (`eating-disorders`); all without it. */
  @property() topics?: string;

  /** Leaves the crisis lines out: only for a list that holds none of its own, on a page that shows them elsewhere. */
  @property({ type: Boolean, attribute: 'no-crisis' }) noCrisis = false;

  /** The most resources to list below the crisis lines. */
  @property({ type: Number }) max?: number;

  /** `contact`: fires `peer-resource-contact` when a contact is used. */
  @property() events?: string;

  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private notice: ListModel['notice'];

  protected override readonly plainNumbers = () => plainLines(() => this.home.region);
  private readonly clock = new ClockController(this);
  private readonly home = new RegionChoice(this, true);
  private readonly landmark = new LandmarkNumber(this);
  private readonly printing = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private model!: ListModel;
  private others: OtherResources | undefined = undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const model = (this.model = this.makeModel());
    const { feed, missing } = model;
    const state = missing === 'coming' ? 'loading' : (missing ?? shownState(feed, feed.data.resources.length === 0));
    this.showState(state, FEED_STATES);
  }

  private makeModel(): ListModel {
    const { home } = this;
    // Then the plain numbers of several countries are drawn instead.
    if (home.region === undefined && typeof Intl === 'undefined')
      throw new Error('without Intl, countries have no names to choose from');
    const { words, lang, dir } = this.words('resourceList', resourceList);
    const feed = this.data.state;
    const { resources } = feed.data;
    const now = this.clock.now;
    const { isPrinting } = this.printing;
    const missing = this.findOthers(resources);
    const others = this.others?.modelOf(resources, this, { now, isPrinting });
    const lines = crisisLines(home.region, resources, () => this.requestUpdate());
    const crisis = hidesCrisis(this.noCrisis, resources) ? undefined : lines;
    const isComing = feed.status === 'loading' || missing === 'coming';
    const hasNothing = !others && !isComing && !crisis?.builtIn.first.length;
    return {
      words,
      lang,
      dir,
      help: this.words('helplines', helplines),
      regions: this.words('region', region),
      status: this.words('feedStatus', feedStatus),
      now,
      givenZone: this.givenZone,
      level: this.headingLevel,
      label: [words.title, this.landmark.of(words.title)].join(' ').trim(),
      unfolded: this.unfolded,
      isPrinting,
      feed,
      home: { found: home.found, isOpen: home.isOpen },
      crisis,
      needsFallback: hasNothing || hasOtherNumber(this, crisis ? shownNumbers(crisis) : []),
      hours: this.findHours(crisis),
      others,
      missing,
      notice: this.notice,
      announcement: this.notice?.text ?? this.others?.announcement(plural(words.found, others?.total ?? 0, lang)) ?? '',
    };
  }

  /** Sees to it that the resources below the lines can be listed, and tells if they cannot. */
  private findOthers(resources: readonly Resource[]): ListModel['missing'] {
    if (this.others || resources.every(({ kind }) => isCrisisKind(kind))) return undefined;
    const part = othersPart.need(this.redraw);
    if (!part) return othersPart.hasFailed ? 'failed' : 'coming';
    this.others = new part.OtherResources(this, () => (this.notice = undefined));
    this.actions.others = this.others;
    return undefined;
  }

  private findHours(crisis: CrisisLines | undefined): ListModel['hours'] {
    if (this.others) return this.others.hours;
    if (!crisis || !hasSchedule(crisis)) return 'coming';
    return hoursPart.need(this.redraw)?.lineHours ?? (hoursPart.hasFailed ? 'failed' : 'coming');
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.handleClick);
  }

  protected override updated(): void {
    // The lines are in sight. What reads and lists the feed can arrive while the feed does.
    if (this.data.state.status !== 'loading') return;
    for (const each of [resourcesPart, othersPart]) each.need(this.redraw);
  }

  protected override render(): TemplateResult {
    const { model, actions, others } = this;
    return listView(model, actions, others?.view(model, actions));
  }

  private readonly actions: ListActions = {
    reload: () => {
      if (othersPart.hasFailed) void Promise.resolve(othersPart.load()).then(this.redraw, this.redraw);
      if (this.model.missing) this.redraw();
      else void this.reload();
    },
    toggle: (fold) => {
      const unfolded = new Set(this.unfolded);
      if (!unfolded.delete(fold)) unfolded.add(fold);
      this.unfolded = unfolded;
    },
    copy: (id, number) => void this.handleCopy(id, number),
    region: { toggle: () => this.home.toggle(), choose: (code) => this.home.choose(code) },
    announceRegion: (text) => (this.notice = { id: '', text }),
  };

  private async handleCopy(id: string, number: string): Promise<void> {
    const isCopied = await copyText(number, this.renderRoot as ShadowRoot);
    const { words } = this.words('resourceList', resourceList);
    this.notice = { id, text: fill(isCopied ? words.copied : words.notCopied, { number }) };
  }

  private readonly redraw = (): void => this.requestUpdate();

  private readonly handleClick = (event: Event): void => {
    if (!this.events?.split(/\s+/).includes('contact')) return;
    const link = (event.target as Element).closest<HTMLElement>('a[data-method]');
    const id = link?.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (link && id) this.dispatchEvent(new ResourceContactEvent({ id, method: link.dataset.method as ContactMethod }));
  };
}
