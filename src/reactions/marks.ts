import { field } from './reaction-service.js';
import { asJson } from '../domain/as-json.js';

/** Storage for marks between visits; every call may throw. */
export interface MarkStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The storage key of the reader's marks. */
export const MARKS_KEY = 'peer-reactions/1';

/** Maximum number of marks kept; the oldest are dropped first. */
const MAX_MARKS = 500;

/**
 * The reader's own marks: for each story the random `once` that was sent, '' for a mark that never left this device. In
 * memory; in `storage` too once the page allows it. A storage that refuses changes nothing.
 */
export class Marks {
  /** Marks that are not in the storage. */
  private readonly marks = new Map<string, string>();
  private storage: MarkStorage | undefined = undefined;

  /**
   * From now on marks are read from and written to `storage`, which other tabs of the site change too; without it
   * nothing is stored.
   */
  keepIn(storage: MarkStorage | undefined): void {
    this.storage ??= storage;
  }

  /** The `once` of a marked story. */
  get(id: string): string | undefined {
    return this.stored()?.get(id) ?? this.marks.get(id);
  }

  /** Marks a story, or removes its mark with undefined. */
  set(id: string, once: string | undefined): void {
    this.marks.delete(id);
    if (!this.save(id, once) && once !== undefined) this.marks.set(id, once);
  }

  /** Forgets every mark in memory, and the storage; for tests. */
  clear(): void {
    this.marks.clear();
    this.storage = undefined;
  }

  /** Undefined without storage. */
  private stored(): Map<string, string> | undefined {
    if (!this.storage) return undefined;
    try {
      const body: unknown = JSON.parse(this.storage.getItem(MARKS_KEY) ?? 'null');
      const ids = typeof body === 'object' && body !== null ? Object.keys(body) : [];
      return new Map(
        ids
          .map((id) => [id, field(body, id)] as const)
          .filter((mark): mark is [string, string] => typeof mark[1] === 'string'),
      );
    } catch (error) {
      // The stored text is not ours, or storage is refused.
      return error instanceof SyntaxError ? new Map() : undefined;
    }
  }

  /**
   * Changes one mark in the storage: another tab of the site may have changed others. False if storage is refused or
   * full.
   */
  private save(id: string, once: string | undefined): boolean {
    const marks = this.stored();
    if (!marks) return false;
    marks.delete(id);
    if (once !== undefined) marks.set(id, once);
    const kept = [...marks].slice(-MAX_MARKS);
    try {
      if (kept.length === 0) this.storage?.removeItem(MARKS_KEY);
      else this.storage?.setItem(MARKS_KEY, asJson(Object.fromEntries(kept)));
      return true;
    } catch {
      return false;
    }
  }
}
