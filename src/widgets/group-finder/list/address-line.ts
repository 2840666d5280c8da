import type { Place } from '../../../domain/group.js';

/** An address in one line, without repetitions. */
export function addressLine({ address, city, region, postalCode, country }: Place): string {
  const rest = [city, postalCode, region, country].filter(
    (part) => part !== undefined && part !== address && !address?.includes(part),
  );
  return [address, ...rest].filter(Boolean).join(', ');
}
