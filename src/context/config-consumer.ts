import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { configContext, type Config } from './config-context.js';

/** Gives a widget what the `<peer-feed>` around it decides for all; updates its host when that changes. */
export class ConfigConsumer {
  private readonly consumer: ContextConsumer<typeof configContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.consumer = new ContextConsumer(host, { context: configContext, subscribe: true });
  }

  /** Empty without a `<peer-feed>`. */
  get value(): Config {
    return this.consumer.value ?? {};
  }
}
