import type { Point } from '../domain/distance.js';

/** Waiting longer than this helps nobody, ms. */
const TIMEOUT_MS = 10_000;

/** Where the device is, rounded to about 100 m; `undefined` when refused, unknown or slow. Asks the visitor, so call it only on their press. */
export function deviceLocation(): Promise<Point | undefined> {
  return new Promise((resolve) => {
    const found = ({ coords }: GeolocationPosition): void => resolve({ latitude: round(coords.latitude), longitude: round(coords.longitude) });
    // Absent on insecure pages and where a frame's policy takes it away.
    const { geolocation } = navigator as { geolocation?: Geolocation };
    if (!geolocation) { resolve(undefined); return; }
    geolocation.getCurrentPosition(found, () => resolve(undefined), { timeout: TIMEOUT_MS, maximumAge: 300_000 });
  });
}

const round = (degrees: number): number => Math.round(degrees * 1_000) / 1_000;
