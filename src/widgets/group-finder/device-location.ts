import type { Point } from '../../domain/distance.js';

/** Geolocation timeout, in milliseconds. */
const TIMEOUT_MS = 10_000;
/** `GeolocationPositionError.PERMISSION_DENIED`. */
const REFUSED = 1;

/**
 * Where the device is, rounded to about 100 m; `locationRefused` if the visitor or the page does not allow it,
 * `noLocation` if it is unknown or slow. Prompts the visitor, so call it only on their press.
 */
export function deviceLocation(): Promise<Point | 'locationRefused' | 'noLocation'> {
  return new Promise((resolve) => {
    const found = ({ coords }: GeolocationPosition): void =>
      resolve({ latitude: round(coords.latitude), longitude: round(coords.longitude) });
    // Absent on insecure pages, and where a frame's policy denies it.
    const { geolocation } = navigator as { geolocation?: Geolocation };
    if (!geolocation) {
      resolve('locationRefused');
      return;
    }
    geolocation.getCurrentPosition(found, ({ code }) => resolve(code === REFUSED ? 'locationRefused' : 'noLocation'), {
      timeout: TIMEOUT_MS,
      maximumAge: 300_000,
    });
  });
}

const round = (degrees: number): number => Math.round(degrees * 1_000) / 1_000;
