import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/** What the nearest provider shares, for as long as its host stands inside of it. */
export class ProvidedValue<T> extends ContextConsumer<Context<unknown, T>, ReactiveControllerHost & HTMLElement> {
  override hostDisconnected(): void {
    super.hostDisconnected();
    // A provider around the new place gives its own at once.
    delete this.value;
  }
}
