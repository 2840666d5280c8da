import { withoutPrototype } from '../domain/without-prototype.js';

/** Reads and writes one small object in the page's `localStorage`; where storage is refused or full nothing is kept. */
export class StoredOptions {
  constructor(readonly key: string) {}

  /** What was kept, without a prototype; an empty object for nothing or for something unreadable. */
  read(): Readonly<Record<string, unknown>> {
    const found = attempt(() => JSON.parse(localStorage.getItem(this.key) ?? '{}') as unknown);
    return withoutPrototype(typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : {});
  }

  write(value: object): void {
    attempt(() => localStorage.setItem(this.key, JSON.stringify(value)));
  }

  forget(): void {
    attempt(() => localStorage.removeItem(this.key));
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    // SecurityError in sandboxed frames, QuotaExceededError when full, SyntaxError for a text that is no JSON, TypeError in apps whose storage is null, anything where a page replaced it.
    return undefined;
  }
}
