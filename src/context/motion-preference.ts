import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the reader's device asks for less motion, and updates its host when that changes. */
export class MotionPreference implements ReactiveController {
  private readonly query = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** True while the device asks for less motion. */
  get reduced(): boolean {
    return this.query.matches;
  }

  hostConnected(): void {
    this.query.addEventListener('change', this.handleChange);
  }

  hostDisconnected(): void {
    this.query.removeEventListener('change', this.handleChange);
  }

  private readonly handleChange = (): void => this.host.requestUpdate();
}
