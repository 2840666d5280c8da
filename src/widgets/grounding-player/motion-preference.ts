import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the reader's device asks for less motion, and updates its host when that changes. */
export class MotionPreference implements ReactiveController {
  /** Absent in some browsers inside of apps. */
  private readonly query = (globalThis as Partial<Pick<Window, 'matchMedia'>>).matchMedia?.(
    '(prefers-reduced-motion: reduce)',
  );

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** True while the device asks for less motion. */
  get reduced(): boolean {
    return this.query?.matches ?? false;
  }

  hostConnected(): void {
    this.query?.addEventListener('change', this.handleChange);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.handleChange);
  }

  private readonly handleChange = (): void => this.host.requestUpdate();
}
