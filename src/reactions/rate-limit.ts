/** Answers how long an address must wait: 0 = go ahead, else milliseconds. */
export type RateLimit = (address: string, now: number) => Promise<number>;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Addresses remembered at once; when there are more, the oldest are forgotten. */
const MOST = 50_000;

/**
 * At most `most` writes in any minute from one address. Addresses are known only as hashes with a random
 * salt that changes each day, kept in memory and never written anywhere.
 */
export function rateLimit(most: number): RateLimit {
  let salt = '';
  let saltDay = -1;
  const writes = new Map<string, number[]>();
  return async (address, now) => {
    const day = Math.floor(now / DAY);
    if (day !== saltDay) {
      writes.clear();
      salt = crypto.randomUUID();
      saltDay = day;
    }
    const key = await sha256(`${salt}\n${networkOf(address)}`);
    const recent = (writes.get(key) ?? []).filter((at) => at > now - MINUTE);
    if (recent.length >= most) return recent[0]! + MINUTE - now;
    writes.delete(key); // the busiest are the youngest
    writes.set(key, [...recent, now]);
    if (writes.size > MOST) writes.delete(writes.keys().next().value!);
    return 0;
  };
}

/** One household or phone: an IPv4 address, or the first half of an IPv6 one. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')].slice(0, 4).join(':');
}

/** The SHA-256 of a text, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
