import { FIXED_VALUES, type Facet } from '../../domain/facets.js';
import type { FinderLayout } from '../../domain/finder-choices.js';
import type { FinderPreset, FinderSession } from '../../domain/finder-session.js';
import type { GroupSort } from '../../domain/group-finder-query.js';
import { warnOnce } from '../../ui/warn-once.js';

/** The attributes that configure a finder. */
export interface FinderAttributes {
  topics?: string;
  audiences?: string;
  languages?: string;
  attendance: 'any' | 'in-person' | 'online' | 'phone';
  near?: string;
  radius?: number;
  units?: 'km' | 'mi';
  sort: GroupSort;
  view: FinderLayout;
}

/** The names of the changed properties. */
interface Changed {
  has(name: keyof FinderAttributes): boolean;
}

/** Attributes that take one of a few values; the first is the default. */
const CHOICES = {
  attendance: ['any', ...FIXED_VALUES.attendance],
  sort: ['next', 'name', 'distance'],
  view: ['list', 'week'],
  units: [undefined, 'km', 'mi'],
} as const;

/** Sets attributes with an unknown value back to their default, with one warning each. */
export function checkAttributes(host: FinderAttributes, changed: Changed): void {
  for (const name of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
    const [usual] = CHOICES[name];
    const value = host[name];
    if (!changed.has(name) || (CHOICES[name] as readonly unknown[]).includes(value)) continue;
    // Frameworks pass null for missing values.
    if (value as unknown)
      warnOnce(
        `<peer-group-finder>: unknown ${name} "${String(value).slice(0, 40)}", using ${usual ?? 'that of the region'}`,
      );
    Object.assign(host, { [name]: usual });
  }
}

const wordsOf = (list: string | undefined): readonly string[] | undefined => list?.split(/[\s,]+/).filter(Boolean);

/** What the changed attributes set in `session`; `undefined` if nothing. */
export function presetOf(host: FinderAttributes, changed: Changed, session: FinderSession): FinderPreset | undefined {
  const { topics, audiences, languages, attendance, radius, near, sort, view } = host;
  const filters: Partial<Record<Facet, readonly string[] | undefined>> = {};
  if (changed.has('topics')) filters.topic = wordsOf(topics);
  if (changed.has('audiences')) filters.audience = wordsOf(audiences);
  if (changed.has('languages')) filters.language = wordsOf(languages);
  if (changed.has('attendance')) filters.attendance = attendance === 'any' ? undefined : [attendance];
  const preset: FinderPreset = {
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
    ...(changed.has('radius') ? { radius: radius !== undefined && radius > 0 ? radius : undefined } : {}),
    ...(changed.has('near') ? { place: near?.trim() || undefined } : {}),
    ...(sort === session.sort ? {} : { sort }),
    ...(view === session.view ? {} : { view }),
  };
  return Object.keys(preset).length > 0 ? preset : undefined;
}
