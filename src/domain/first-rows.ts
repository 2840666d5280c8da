import type { FacetCount } from './facets.js';
import { keyOf } from './fold-text.js';
import type { GroupRows } from './group-finder-query.js';
import { remembered } from './remembered.js';
import { hitAt, isAlwaysOpen, type ScheduleIndex } from './schedule-index.js';
import { waysToMeet } from './ways-to-meet.js';

/** A value of a facet, to be counted. */
type Tally = FacetCount & { count: number };

const tally = (value: string, label = value): Tally => ({ value, label, count: 0, selected: false });

/** What the closed filters show: how many groups meet online, in person and today, and the most frequent topics. */
function firstCounts(schedule: ScheduleIndex): GroupRows['counts'] {
  const tomorrow = schedule.midnight(1);
  const today = tally('today');
  const attendance = [tally('in-person'), tally('online')];
  const topics = new Map<string, Tally>();
  const topicOf = remembered((label: string) => {
    const value = keyOf(label);
    if (!topics.has(value)) topics.set(value, tally(value, label));
    return topics.get(value)!;
  });
  schedule.groups.forEach((group, index) => {
    const ways = waysToMeet(group);
    for (const way of attendance) if (ways.includes(way.value)) way.count++;
    if (isAlwaysOpen(group) || (schedule.next(index)?.start ?? Infinity) < tomorrow) today.count++;
    for (const topic of new Set(group.topics.map(topicOf))) topic.count++;
  });
  topics.delete('');
  const topic = [...topics.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { when: [today], attendance, topic, day: [], time: [], region: [], language: [], audience: [], access: [] };
}

const known = new WeakMap<ScheduleIndex, { readonly state: string; readonly rows: GroupRows }>();

/** All groups as of `now` (epoch ms), those that are next first. The same in the same minute. */
export function firstRows(schedule: ScheduleIndex, now: number): GroupRows {
  schedule.moveTo(now);
  const { size, minute } = schedule;
  const state = `${minute} ${size}`;
  const last = known.get(schedule);
  if (last?.state === state) return last.rows;
  const order = schedule.order();
  let counts: GroupRows['counts'] | undefined;
  const rows: GroupRows = {
    total: size,
    hits: (from, to) => order.slice(from, to).map((index) => hitAt(schedule, index, now)),
    get counts() {
      return (counts ??= firstCounts(schedule));
    },
    without: [],
  };
  known.set(schedule, { state, rows });
  return rows;
}
