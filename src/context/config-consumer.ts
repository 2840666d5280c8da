import type { ReactiveControllerHost } from 'lit';
import { configContext, type Config } from './config-context.js';
import { withoutPrototype } from '../domain/without-prototype.js';
import { ProvidedValue } from './provided-value.js';

/** Gives a widget what the `<peer-feed>` around it decides for all; updates its host when that changes. */
export class ConfigConsumer {
  private readonly consumer: ProvidedValue<Config>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.consumer = new ProvidedValue(host, { context: configContext, subscribe: true });
  }

  /** Without a prototype; empty without a `<peer-feed>`, and for what a page put in its place that cannot be read. */
  get value(): Config {
    try {
      return withoutPrototype(this.consumer.value ?? {});
    } catch {
      return withoutPrototype({});
    }
  }
}
