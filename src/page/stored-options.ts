import { asJson } from '../domain/as-json.js';
import { withoutPrototype } from '../domain/without-prototype.js';

/** Reads and writes one small object in the page's `localStorage`; where storage is refused or full nothing is kept. */
export class StoredOptions {
  constructor(readonly key: string) {}

  /** What was kept, without a prototype; an empty object for nothing or for something unreadable. */
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
    // Refused in sandboxed frames, full, a text that is no JSON, null in apps, whatever a page puts in its place: what
    // is kept is never worth a widget.
    return undefined;
  }
}
