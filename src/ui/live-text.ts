import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pause before a change is announced, ms: someone who types hears one number, not one per letter. */
const QUIET_MS = 500;

/** Text for a `role="status"`: empty until an action of the visitor changes it, then announced after a pause. */
export class LiveText implements ReactiveController {
  private announced = '';
  private isDue = false;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Announces the argument of `text` after a pause; call it when the visitor changed something. */
  announce(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.isDue = true;
      this.host.requestUpdate();
    }, QUIET_MS);
  }

  /**
   * True from a change until the end of the pause, when the host updates once more: work that can wait should be done
   * then.
   */
  get isWaiting(): boolean {
    return this.timer !== undefined;
  }

  /** The current text of the region; becomes `current` when an announcement is due. */
  text(current: string): string {
    if (this.isDue) {
      this.isDue = false;
      this.announced = current;
    }
    return this.announced;
  }
}
