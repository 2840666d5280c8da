import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Quiet before a change is said, ms: a reader who types hears one number, not one per letter. */
const QUIET_MS = 500;

/** Text for a `role="status"`: empty until something the visitor did changed it, then said once things are quiet. */
export class LiveText implements ReactiveController {
  private said = '';
  private isDue = false;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The visitor changed something: what `text` is given will be said when it is quiet. */
  announce(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.isDue = true;
      this.host.requestUpdate();
    }, QUIET_MS);
  }

  /**
   * True from a change until things are quiet again, when the host updates once more: what can wait until then should.
   */
  get isWaiting(): boolean {
    return this.timer !== undefined;
  }

  /** What the region holds now; `current` becomes it when an announcement is due. */
  text(current: string): string {
    if (this.isDue) {
      this.isDue = false;
      this.said = current;
    }
    return this.said;
  }
}
