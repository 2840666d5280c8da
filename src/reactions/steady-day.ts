/** Days the calendar may advance between two writes; more counts as a wrong clock, until the day after. */
const LEAP = 60;

/**
 * Called with the day of each write (days since 1970), returns the day that can be trusted: the earlier of this write's
 * and the previous one's, so that a momentarily wrong clock has no effect. Undefined for the first. A leap of more than
 * 60 days is trusted once a later day has followed it.
 */
export function steadyDay(): (day: number) => number | undefined {
  let last: number | undefined;
  let leapt: number | undefined;
  return (day) => {
    const before = last;
    const isLeap = before !== undefined && day - before > LEAP;
    if (isLeap && (leapt === undefined || day <= leapt || day - leapt > LEAP)) {
      leapt = day;
      return before;
    }
    last = day;
    leapt = undefined;
    return before === undefined || isLeap ? before : Math.min(before, day);
  };
}
