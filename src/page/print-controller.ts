import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells its host, before the page is laid out for paper, that it is; and afterwards that it no longer is. */
export class PrintController implements ReactiveController {
  /** True while the page is being printed. */
  isPrinting = false;

  /** @param draw Renders the host at once: what is drawn a moment later misses the paper. */
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
