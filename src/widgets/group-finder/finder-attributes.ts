import type { PropertyValues } from 'lit';
import { FIXED_VALUES } from '../../domain/facets.js';
import { warnOnce } from '../../ui/warn-once.js';
import type { GroupFinder } from './group-finder.js';

/** Attributes that take one of a few values; the first is the default. */
const CHOICES = {
  attendance: ['any', ...FIXED_VALUES.attendance],
  sort: ['next', 'name', 'distance'],
  view: ['list', 'week'],
  units: [undefined, 'km', 'mi'],
} as const;
const PAGE_SIZE = 20;

/** Sets attributes that say something unknown back to their default, with one warning each. */
export function checkAttributes(host: GroupFinder, changed: PropertyValues<GroupFinder>): void {
  for (const name of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) {
    const [usual] = CHOICES[name];
    const value = host[name];
    if (!changed.has(name) || (CHOICES[name] as readonly unknown[]).includes(value)) continue;
    // Frameworks hand on null for what they do not have.
    if (value as unknown)
      warnOnce(
        `<peer-group-finder>: unknown ${name} "${String(value).slice(0, 40)}", using ${usual ?? 'that of the region'}`,
      );
    Object.assign(host, { [name]: usual });
  }
  if (host.pageSize >= 1) {
    host.pageSize = Math.floor(host.pageSize);
    return;
  }
  warnOnce(`<peer-group-finder>: page-size is 1 or more, using ${PAGE_SIZE}`);
  host.pageSize = PAGE_SIZE;
}
