/** Days the calendar may move on between two writes; more is taken for a clock that is wrong, until the day after. */
const LEAP = 60;

/**
 * Told the day of each write, days since 1970, gives the day that may be believed: the earlier one of this write and
 * the last, so that one wrong moment of a clock has no effect. Undefined for the first. A leap of more than 60 days is
 * believed once a later day has followed it.
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
