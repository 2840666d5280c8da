import { html, nothing, type TemplateResult } from 'lit';
import type { FinderResult } from '../../domain/group-finder-query.js';
import type { Group } from '../../domain/group.js';
import { isOnNow } from '../../domain/recurrence.js';
import type { WeekEntry, WeekPlan, WeekSection } from '../../domain/week-plan.js';
import { atOnce, inSlices } from '../../feed/in-slices.js';
import { dateFormat, fill, formatNumber } from '../../i18n/format.js';
import { dayLabel, timeLabel } from '../../i18n/when.js';
import { heading } from '../../ui/heading.js';
import type { FinderView } from './finder-view.js';
import { groupDetail } from './group-detail.js';
import type { GroupFinder } from './group-finder.js';
import { timeless } from './group-when.js';

/** Entries of a day shown before “Show all”. */
const SHORT = 20;

/** Groups from which on their meetings are put in order in slices. */
const MANY = 2000;

/** Entries under one heading: a day, or what no day of the week holds. */
interface Section extends WeekSection {
  readonly title: string;
  readonly date?: string;
  /** What stands before the name: a time, or why there is none. */
  readonly when: (entry: WeekEntry) => string;
}

const keyOf = ({ hit, start }: WeekEntry): string => `${String(start)} ${hit.group.id}`;

/** The timetable of the next seven days, in the reader's zone; one entry at a time shows its details below its day. */
export class WeekTable {
  private open: string | undefined = undefined;
  /** Titles of the sections of which all entries are shown. */
  private whole: ReadonlySet<string> = new Set();
  private sections: readonly Section[] = [];
  private result: FinderResult | undefined = undefined;
  private plan: WeekPlan | undefined = undefined;

  constructor(private readonly host: GroupFinder) {}

  /** The timetable; `undefined` where none is asked for, and until a large one is ready. */
  render(view: FinderView): TemplateResult | undefined {
    this.sections = this.plan ? sectionsOf(this.plan, view) : [];
    return (
      this.plan &&
      html`<div part="week" class="week no-print">${this.sections.map((section) => this.renderSection(section, view))}</div>`
    );
  }

  /** Makes everything in `result` the timetable; none, where the list is shown instead. */
  follow(result: FinderResult | undefined): void {
    if (result === this.result) return;
    this.result = result;
    if (!result || result.total <= MANY) this.plan = result && atOnce(result.week());
    else void this.prepare(result);
  }

  private async prepare(result: FinderResult): Promise<void> {
    const plan = await inSlices(result.week());
    if (result !== this.result) return;
    this.plan = plan;
    this.host.requestUpdate();
  }

  /** Opens the details of `group` where it first stands; false where the timetable does not hold it. */
  reveal(group: Group): boolean {
    for (const { title, entries } of this.sections) {
      const entry = entries().find(({ hit }) => hit.group.id === group.id);
      if (!entry) continue;
      this.whole = new Set([...this.whole, title]);
      if (this.open !== keyOf(entry)) this.toggle(entry);
      return true;
    }
    return false;
  }

  /** Closes the details of the group of that id; a keyboard inside them goes back to the entry that opened them. */
  close(id: string): void {
    if (!this.open?.endsWith(` ${id}`)) return;
    const { open } = this;
    this.open = undefined;
    this.host.requestUpdate();
    const root = this.host.renderRoot as ShadowRoot;
    if (root.querySelector('.opened')?.contains(root.activeElement)) void this.focusEntry(open);
  }

  private renderSection({ title, date, total, entries, when }: Section, view: FinderView): TemplateResult {
    const { words, now } = view;
    const shown = entries(0, this.whole.has(title) ? total : SHORT);
    const open = shown.find((entry) => keyOf(entry) === this.open);
    const all = fill(words.showAll, { n: formatNumber(total, view.lang) });
    const button = (entry: WeekEntry): TemplateResult => {
      const { start, end, hit } = entry;
      const on = start !== undefined && isOnNow({ start, end }, now);
      return html`<li><button type="button" class="button entry" data-key=${keyOf(entry)} aria-expanded=${entry === open} @click=${() => this.toggle(entry)}>
        <span class="small ${on ? 'now' : 'soft'}">${on ? words.onNow : when(entry)}</span> <bdi>${hit.group.name}</bdi>
      </button></li>`;
    };
    // With its blank: Chromium leaves out a blank that is alone between two values, and a day and its date are read as one word.
    const day = `${title} `;
    return html`<section class=${date === undefined ? 'rest' : 'day'}>
        ${heading(view.headingLevel + 1, html`${day}${date === undefined ? nothing : html`<span class="small soft">${date}</span>`}`)}
        ${total > 0 ? html`<ul>${shown.map(button)}</ul>` : html`<p class="small soft">${words.noneThatDay}</p>`}
        ${shown.length < total ? html`<button type="button" class="button quiet" aria-label=${`${title}: ${all}`} @click=${() => this.showAll(title)}>${all}</button>` : nothing}
      </section>
      ${open ? this.renderDetail(open, view) : nothing}`;
  }

  private renderDetail(entry: WeekEntry, view: FinderView): TemplateResult {
    const { words, headingLevel } = view;
    const { group } = entry.hit;
    return html`<div part="detail" class="detail opened" role="group" aria-label=${group.name} tabindex="-1">
      <div class="row">
        ${heading(headingLevel + 2, html`<bdi>${group.name}</bdi>`)}
        <button type="button" class="button" aria-label=${fill(words.closeName, { name: group.name })} @click=${() => this.toggle(entry)}>${words.close}</button>
      </div>
      ${groupDetail(entry.hit, view)}
    </div>`;
  }

  private showAll(title: string): void {
    this.whole = new Set([...this.whole, title]);
    this.host.requestUpdate();
  }

  private toggle(entry: WeekEntry): void {
    const key = keyOf(entry);
    const opens = this.open !== key;
    this.open = opens ? key : undefined;
    this.host.groupOpened(entry.hit.group.id, opens);
    if (opens)
      void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>('.opened')?.focus());
    else void this.focusEntry(key);
  }

  private async focusEntry(key: string): Promise<void> {
    await this.host.updateComplete;
    [...this.host.renderRoot.querySelectorAll<HTMLElement>('.entry')]
      .find(({ dataset }) => dataset.key === key)
      ?.focus();
  }
}

function sectionsOf({ days, later, timeless: rest }: WeekPlan, { now, zone, lang, words }: FinderView): Section[] {
  const date = dateFormat(lang, { day: 'numeric', month: 'short', timeZone: zone });
  const clock = ({ start }: WeekEntry): string => timeLabel(start!, zone, lang);
  const others: Section[] = [
    {
      ...later,
      title: words.laterDates,
      when: (entry) => `${dayLabel(entry.start!, now, zone, lang, words)}, ${clock(entry)}`,
    },
    { ...rest, title: words.noSetTime, when: ({ hit }) => timeless(hit, { words }) },
  ];
  return [
    ...days.map((day): Section => ({
      ...day,
      title: dayLabel(day.noon, now, zone, lang, words),
      date: date.format(day.noon),
      when: clock,
    })),
    ...others.filter(({ total }) => total > 0),
  ];
}

/** The choice between the list and the timetable. */
export function viewSwitch(
  isWeek: boolean,
  { words }: FinderView,
  choose: (view: 'list' | 'week') => void,
): TemplateResult {
  const choice = (name: 'list' | 'week', pressed: boolean): TemplateResult =>
    html`<button type="button" class="button chip" aria-pressed=${pressed} @click=${() => choose(name)}>${words.views[name]}</button>`;
  return html`<div class="row no-print" role="group" aria-label=${words.viewAs}>${choice('list', !isWeek)} ${choice('week', isWeek)}</div>`;
}
