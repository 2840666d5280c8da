import type { Fold } from '../../../domain/finder-choices.js';
import type { WeekPlan, WeekSection } from '../../../domain/week-plan.js';

/** Meetings under one heading: those of one day, those after the seven days, or those without a set time. */
export interface NamedSection extends WeekSection {
  readonly kind: 'day' | 'later' | 'timeless';
  /** What is folded open when all of them are shown. */
  readonly fold: Fold;
  /** Noon of the day in the reader's zone, epoch ms. */
  readonly noon?: number;
}

/** The sections of a timetable, from today on; of those beside the days only the ones that hold anything. */
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
