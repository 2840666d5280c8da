/** The eight groups of an IPv6 address without zone; undefined for anything else. */
function groupsOf(text: string): number[] | undefined {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  const [, start = '', ...bytes] = dotted ?? [];
  const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number);
  const plain = dotted ? `${start}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}` : text;
  const halves = plain.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail = []] = halves;
  const missing = 8 - head.length - tail.length;
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...tail];
  return groups.every((each) => /^[\da-f]{1,4}$/.test(each)) ? groups.map((each) => parseInt(each, 16)) : undefined;
}

/**
 * The network of one household or phone: an IPv4 address, or the first half of an IPv6 one, in canonical form. A port,
 * brackets, quotes and a zone are ignored. Anything that is not an address is returned as it is.
 */
export function networkOf(address: string): string {
  const text = address.trim().replace(/^"|"$/g, '').toLowerCase();
  const host = /^\[([^\]]*)\](?::\d*)?$/.exec(text)?.[1] ?? text;
  const ipv4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?::\d*)?$/.exec(host);
  if (ipv4) return ipv4.slice(1).map(Number).join('.');
  const groups = groupsOf(host.split('%')[0]!);
  if (!groups) return host;
  // An IPv4-mapped IPv6 address.
  const isMapped = groups.slice(0, 5).every((each) => each === 0) && groups[5] === 0xffff;
  if (isMapped)
    return groups
      .slice(6)
      .flatMap((each) => [each >> 8, each & 255])
      .join('.');
  return groups
    .slice(0, 4)
    .map((each) => each.toString(16))
    .join(':');
}
