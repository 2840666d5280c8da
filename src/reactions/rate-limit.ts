import { networkOf } from './network.js';

/** Returns how long an address must wait: 0 = go ahead, else milliseconds, a minute at most. */
export type RateLimit = (address: string, now: number) => Promise<number>;

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Maximum addresses remembered, for those at their limit and for the others separately; beyond it the oldest are
 * forgotten.
 */
const MAX_KEPT = 50_000;

/** A timer that does not keep a process alive, if the platform supports that. */
function later(work: () => void, ms: number): ReturnType<typeof setTimeout> {
  const timer: unknown = setTimeout(work, ms);
  (timer as { unref?: () => void }).unref?.();
  return timer as ReturnType<typeof setTimeout>;
}

/**
 * At most `most` writes in any minute from one address. Addresses are known only as hashes with a random
 * salt that changes each day, kept in memory, never written anywhere, and forgotten a minute after the last write.
 */
export function rateLimit(most: number): RateLimit {
  let salt = '';
  let saltDay = -1;
  let end: ReturnType<typeof setTimeout> | undefined;
  const free = new Map<string, number[]>();
  // Separate, so that a crowd of other addresses does not evict them.
  const limited = new Map<string, number[]>();
  const forget = (): void => {
    free.clear();
    limited.clear();
    salt = crypto.randomUUID();
  };
  return async (address, now) => {
    const day = Math.floor(now / DAY);
    if (day !== saltDay) {
      forget();
      saltDay = day;
    }
    const key = await sha256(`${salt}\n${networkOf(address)}`);
    // After the clock was set back, times may lie in the future: they count as now.
    const recent = (limited.get(key) ?? free.get(key) ?? [])
      .map((at) => Math.min(at, now))
      .filter((at) => at > now - MINUTE);
    const wait = recent.length < most ? 0 : recent[0]! + MINUTE - now;
    if (wait === 0) recent.push(now);
    const kept = recent.length < most ? free : limited;
    for (const each of [free, limited]) each.delete(key); // the busiest are the most recent
    kept.set(key, recent);
    if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value!);
    clearTimeout(end);
    end = later(forget, MINUTE);
    return wait;
  };
}

/** The SHA-256 of a text, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
