import type { Point } from '../../domain/distance.js';

/** Waiting longer than this helps nobody, ms. */
const TIMEOUT_MS = 10_000;
/** `GeolocationPositionError.PERMISSION_DENIED`. */
const REFUSED = 1;

/**
 * Where the device is, rounded to about 100 m; `locationRefused` where the visitor or the page does not allow it,
 * `noLocation` when it is unknown or slow. Asks the visitor, so call it only on their press.
 */
export function deviceLocation(): Promise<Point | 'locationRefused' | 'noLocation'> {
  return new Promise((resolve) => {
    const found = ({ coords }: GeolocationPosition): void =>
      resolve({ latitude: round(coords.latitude), longitude: round(coords.longitude) });
    // Absent on insecure pages and where a frame's policy takes it away.
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
