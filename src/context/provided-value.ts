import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/** The value of the nearest provider, for as long as its host is inside it. */
export class ProvidedValue<T> extends ContextConsumer<Context<unknown, T>, ReactiveControllerHost & HTMLElement> {
  override hostDisconnected(): void {
    super.hostDisconnected();
    // A provider around the new position provides its value at once.
    delete this.value;
  }
}
