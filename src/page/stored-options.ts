import { asJson } from '../domain/as-json.js';
import { withoutPrototype } from '../domain/without-prototype.js';

/** Reads and writes one small object in the page's `localStorage`; if storage is refused or full, nothing is kept. */
export class StoredOptions {
  constructor(readonly key: string) {}

  /** The stored object, without a prototype; empty if there is none or it cannot be read. */
  read(): Readonly<Record<string, unknown>> {
    const found = attempt(() => JSON.parse(localStorage.getItem(this.key) ?? '{}') as unknown);
    return withoutPrototype(
      typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : {},
    );
  }

  write(value: object): void {
    attempt(() => localStorage.setItem(this.key, asJson(value)));
  }

  forget(): void {
    attempt(() => localStorage.removeItem(this.key));
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    // Storage can be refused in sandboxed frames, full, not JSON, null in apps, or replaced by the page: none of this
    // may break a widget.
    return undefined;
  }
}
