import type { Group } from './group.js';

/** The ways to meet that a group is listed under. */
export function waysToMeet({ attendance, online }: Group): readonly string[] {
  const ways: string[] = attendance === 'hybrid' ? ['in-person', 'online'] : attendance ? [attendance] : [];
  if (online?.phone && attendance !== 'phone') ways.push('phone');
  return ways;
}
