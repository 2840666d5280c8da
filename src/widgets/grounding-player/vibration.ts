type Vibrate = ((pattern: number | number[]) => boolean) | undefined;

const motor = (): Vibrate => (navigator as { vibrate?: Vibrate }).vibrate?.bind(navigator);

/** Vibrates for `pattern` milliseconds (on, off, on …), where the device can; 0 stops. */
export function vibrate(pattern: number | number[]): void {
  motor()?.(pattern);
}
