import type { Fold, MeetingKey } from '../../../domain/finder-choices.js';
import type { WeekPlan, WeekSection } from '../../../domain/week-plan.js';

/** Meetings under one heading: those of one day, those after the seven days, or those without a set time. */
export interface NamedSection extends WeekSection {
  readonly kind: 'day' | 'later' | 'timeless';
  /** The fold that shows all of them. */
  readonly fold: Fold;
  /** Noon of the day in the reader's zone, epoch ms. */
  readonly noon?: number;
}

/** The sections of a timetable, from today on; of the sections other than days only those with meetings. */
export function sectionsOf({ days, later, timeless }: WeekPlan): NamedSection[] {
  const others: NamedSection[] = [
    { ...later, kind: 'later', fold: 'day:later' },
    { ...timeless, kind: 'timeless', fold: 'day:timeless' },
  ];
  return [
    ...days.map((day): NamedSection => ({ ...day, kind: 'day', fold: `day:${day.noon}` })),
    ...others.filter(({ total }) => total > 0),
  ];
}

/** The first meeting of the group with this id in a timetable, and the fold it stands under. */
export function findMeeting(
  plan: WeekPlan,
  id: string,
): { readonly fold: Fold; readonly meeting: MeetingKey } | undefined {
  for (const { fold, entries } of sectionsOf(plan)) {
    const entry = entries().find(({ hit }) => hit.group.id === id);
    if (entry) return { fold, meeting: { id, start: entry.start } };
  }
  return undefined;
}
