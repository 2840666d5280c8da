import type { ReactiveControllerHost } from 'lit';
import { configContext, type Config } from './config-context.js';
import { withoutPrototype } from '../domain/without-prototype.js';
import { ProvidedValue } from './provided-value.js';

/** Gives a widget the settings of the `<peer-feed>` around it, and updates its host when they change. */
export class ConfigConsumer {
  private readonly consumer: ProvidedValue<Config>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.consumer = new ProvidedValue(host, { context: configContext, subscribe: true });
  }

  /** Has no prototype; empty without a `<peer-feed>`, and when the provided value cannot be read. */
  get value(): Config {
    try {
      return withoutPrototype(this.consumer.value ?? {});
    } catch {
      return withoutPrototype({});
    }
  }
}
