/** The facets of a single meeting. */
export const SLOT_FACETS = ['when', 'day', 'time'] as const;
/** The facets of a group as a whole. */
export const LIST_FACETS = ['attendance', 'topic', 'region', 'language', 'audience', 'access'] as const;

/**
 * The fixed values of a facet, in display order. Those of `when`, `day` and `time` are in the visitor's zone, as is the
 * list: someone free on Tuesday evening means their own Tuesday evening.
 * `when`: on at this moment; starts today, from 17:00 to 4:00 tonight, tomorrow.
 * `day`: ISO weekday of the start. `time`: the start; morning from 4:00, afternoon from 12:00, evening from 17:00,
 * night from 21:00 to 4:00.
 * `attendance`: hybrid groups have both `in-person` and `online`; groups with a number to dial have `phone`.
 */
export const FIXED_VALUES = {
  when: ['now', 'today', 'tonight', 'tomorrow'],
  day: ['1', '2', '3', '4', '5', '6', '7'],
  time: ['morning', 'afternoon', 'evening', 'night'],
  attendance: ['in-person', 'online', 'phone'],
} as const;
