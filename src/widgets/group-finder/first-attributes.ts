import { warnOnce } from '../../ui/warn-once.js';
import type { FinderAttributes } from './finder-attributes.js';

const PAGE_SIZE = 20;

/** Rounds the page size down to a whole number; to the usual one, with a warning, where it is less than 1. */
export function checkPageSize(host: { pageSize: number }): void {
  if (!(host.pageSize >= 1)) warnOnce(`<peer-group-finder>: page-size is 1 or more, using ${PAGE_SIZE}`);
  host.pageSize = host.pageSize >= 1 ? Math.floor(host.pageSize) : PAGE_SIZE;
}

/** True if the attributes ask for all groups in order of time, as a list. */
export function isUsual({ topics, audiences, languages, near, attendance, sort, view }: FinderAttributes): boolean {
  return !topics && !audiences && !languages && !near && `${attendance} ${sort} ${view}` === 'any next list';
}
