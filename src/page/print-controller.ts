import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates its host before the page is laid out for printing, and again afterwards. */
export class PrintController implements ReactiveController {
  /** True while the page is being printed. */
  isPrinting = false;

  /** @param draw Renders the host synchronously: anything rendered later is not printed. */
  constructor(
    host: ReactiveControllerHost,
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.start);
    addEventListener('afterprint', this.end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.start);
    removeEventListener('afterprint', this.end);
  }

  private readonly start = (): void => {
    this.isPrinting = true;
    this.draw();
  };

  private readonly end = (): void => {
    this.isPrinting = false;
    this.draw();
  };
}
