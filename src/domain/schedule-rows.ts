import { asJson } from './as-json.js';
import { isWeekly, type Slot, type Weekday } from './group.js';

/** Slots that differ only in their weekday, to show on one line: “Mon, Wed, Fri 19:00”. */
export interface ScheduleRow {
  /** The first of the slots; its time, duration, zone and rule apply to all. */
  readonly slot: Slot;
  /** In week order, without duplicates; empty for a single occasion. */
  readonly weekdays: readonly Weekday[];
  /** Local dates without a meeting, in order. */
  readonly except: readonly string[];
}

function ruleOf(slot: Slot): string {
  const { start, duration, timeZone } = slot;
  const time = [start, duration, timeZone];
  return asJson(isWeekly(slot) ? [time, slot.weeks, slot.every, slot.from, slot.until] : [time, slot.date]);
}

function orderOf({ slot, weekdays }: ScheduleRow): string {
  const day = isWeekly(slot) ? `0${String(weekdays[0])}` : slot.date;
  return `${day} ${String(slot.start).padStart(4, '0')}`;
}

/**
 * The schedule of a group as rows to show: weekly ones from Monday on, then single occasions by date. Only decides
 * which slots share a row; templates supply the words.
 */
export function scheduleRows(schedule: readonly Slot[]): ScheduleRow[] {
  const rows = new Map<string, ScheduleRow>();
  for (const slot of schedule) {
    const rule = ruleOf(slot);
    const row = rows.get(rule) ?? { slot, weekdays: [], except: [] };
    rows.set(
      rule,
      !isWeekly(slot)
        ? row
        : {
            ...row,
            weekdays: [...new Set([...row.weekdays, slot.weekday])].sort(),
            except: [...new Set([...row.except, ...(slot.except ?? [])])].sort(),
          },
    );
  }
  return [...rows.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}
