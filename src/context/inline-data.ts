import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Watches a host for a `<script type="application/json">` child, for pages that cannot host a file. */
export class InlineData implements ReactiveController {
  /** The text of the first such child that is not blank. */
  text: string | undefined = undefined;
  private observer: MutationObserver | undefined = undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
    // Children may be parsed after the host, or added later.
    if (typeof MutationObserver !== 'function') return;
    this.observer = new MutationObserver(() => this.read());
    this.observer.observe(this.host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private read(): void {
    const scripts = [...this.host.children].filter(
      (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
    );
    const text = scripts.map((script) => script.textContent.trim()).find((each) => each !== '');
    if (text === this.text) return;
    this.text = text;
    this.host.requestUpdate();
  }
}
