import { isCrisisKind, type Resource } from '../../domain/resource.js';
import { resourceList } from '../../i18n/en/resource-list.js';
import { fill, plural } from '../../i18n/format.js';
import { findWords } from '../../i18n/words.js';
import { ClockController } from '../../page/clock-controller.js';
import { PrintController } from '../../page/print-controller.js';
import { copyText } from '../../ui/copy-text.js';
import { shownState } from '../../ui/feed-status.js';
import { hasOtherNumber } from '../../ui/own-numbers.js';
import { addStyles } from '../../ui/shadow-root.js';
import { crisisLines, hasSchedule, shownNumbers, type CrisisLines } from './crisis-lines.js';
import type { ListActions, ListBasis, ListHost, ListModel, ShownList } from './list-model.js';
import { hoursPart, othersPart } from './list-parts.js';
import { listView } from './list-view.js';
import type { OtherResources } from './others/other-resources.js';
import { wholeStyles } from './whole-list.styles.js';

/** The whole list: what a visitor does in it, and what that shows. */
export class WholeList implements ListActions {
  others: OtherResources | undefined = undefined;
  private unfolded: ReadonlySet<string> = new Set();
  private notice: ListModel['notice'];
  private lang = 'en';
  private missing: ListModel['missing'];
  private readonly clock: ClockController;
  private readonly printing: PrintController;

  /** @param drawNow Draws the host synchronously. */
  constructor(
    private readonly host: ListHost,
    drawNow: () => void,
  ) {
    addStyles(host, wholeStyles);
    this.clock = new ClockController(host);
    this.printing = new PrintController(host, drawNow);
  }

  /** The list with everything in it. */
  show(basis: ListBasis): ShownList {
    const model = this.modelOf(basis);
    const { feed, missing } = model;
    const state = missing === 'coming' ? 'loading' : (missing ?? shownState(feed, feed.data.resources.length === 0));
    return { state, draw: () => listView(model, this, this.others?.view(model, this)) };
  }

  private modelOf(basis: ListBasis): ListModel {
    const { host } = this;
    const { feed, lang } = basis;
    const { resources } = feed.data;
    this.lang = lang;
    const { words } = findWords('resourceList', resourceList, lang);
    const now = this.clock.now;
    const { isPrinting } = this.printing;
    const missing = (this.missing = this.findOthers(resources));
    const others = this.others?.modelOf(resources, host, { now, isPrinting });
    const crisis = basis.crisis && crisisLines(basis.crisis, resources);
    const isComing = feed.status === 'loading' || missing === 'coming';
    const hasNothing = !others && !isComing && !crisis?.builtIn.first.length;
    return {
      ...basis,
      words,
      now,
      unfolded: this.unfolded,
      isPrinting,
      crisis,
      needsFallback: hasNothing || hasOtherNumber(host, crisis ? shownNumbers(crisis) : []),
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
    this.others = new part.OtherResources(this.host, () => (this.notice = undefined));
    return undefined;
  }

  private findHours(crisis: CrisisLines | undefined): ListModel['hours'] {
    if (this.others) return this.others.hours;
    if (!crisis || !hasSchedule(crisis)) return 'coming';
    return hoursPart.need(this.redraw)?.lineHours ?? (hoursPart.hasFailed ? 'failed' : 'coming');
  }

  reload(): void {
    if (othersPart.hasFailed) void Promise.resolve(othersPart.load()).then(this.redraw, this.redraw);
    if (this.missing) this.redraw();
    else void this.host.reload();
  }

  toggle(fold: string): void {
    const unfolded = new Set(this.unfolded);
    if (!unfolded.delete(fold)) unfolded.add(fold);
    this.unfolded = unfolded;
    this.redraw();
  }

  copy(id: string, number: string): void {
    void this.handleCopy(id, number);
  }

  announceRegion(text: string): void {
    this.tell({ id: '', text });
  }

  private async handleCopy(id: string, number: string): Promise<void> {
    const isCopied = await copyText(number, this.host.renderRoot as ShadowRoot);
    const { words } = findWords('resourceList', resourceList, this.lang);
    this.tell({ id, text: fill(isCopied ? words.copied : words.notCopied, { number }) });
  }

  private tell(notice: ListModel['notice']): void {
    this.notice = notice;
    this.redraw();
  }

  private readonly redraw = (): void => this.host.requestUpdate();
}
