import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/** Those inside a document, which may be inside a `<peer-feed>` that is not defined yet. */
const connected = new Set<{ hostConnected(): void; readonly value?: unknown }>();
let provider: Promise<void> | undefined;

function askAgain(): void {
  for (const each of connected) if (each.value === undefined) each.hostConnected();
}

/**
 * The value of the nearest `<peer-feed>`, for as long as its host is inside it, whichever of the two is defined first.
 */
export class ProvidedValue<T> extends ContextConsumer<Context<unknown, T>, ReactiveControllerHost & HTMLElement> {
  override hostConnected(): void {
    super.hostConnected();
    connected.add(this);
    provider ??= customElements.whenDefined('peer-feed').then(askAgain);
  }

  override hostDisconnected(): void {
    connected.delete(this);
    super.hostDisconnected();
    // A provider around the new position provides its value at once.
    delete this.value;
  }
}
