import type { ReactiveControllerHost } from 'lit';
import { configContext, type Config } from './config-context.js';
import { ProvidedValue } from './provided-value.js';

/** Gives a widget what the `<peer-feed>` around it decides for all; updates its host when that changes. */
export class ConfigConsumer {
  private readonly consumer: ProvidedValue<Config>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.consumer = new ProvidedValue(host, { context: configContext, subscribe: true });
  }

  /** Empty without a `<peer-feed>`. */
  get value(): Config {
    return this.consumer.value ?? {};
  }
}
