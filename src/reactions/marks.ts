import { field } from './reaction-service.js';
import { asJson } from '../domain/as-json.js';

/** Where marks may be kept between visits; every call may throw. */
export interface MarkStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The one key under which a browser keeps the reader's marks. */
export const MARKS_KEY = 'peer-reactions/1';

/** The most marks kept; the oldest go first. */
const MAX_MARKS = 500;

/**
 * The reader's own marks: for each story the random `once` it was given with, '' for a mark that never
 * left this device. In memory; in `storage` too once the page lets it remember. A storage that refuses
 * changes nothing.
 */
export class Marks {
  /** Those that no storage has taken. */
  private readonly marks = new Map<string, string>();
  private storage: MarkStorage | undefined = undefined;

  /**
   * From now on marks are read from and kept in `storage`, which other tabs of the site change too; without it nothing
   * is kept.
   */
  keepIn(storage: MarkStorage | undefined): void {
    this.storage ??= storage;
  }

  /** The `once` of a marked story. */
  get(id: string): string | undefined {
    return this.stored()?.get(id) ?? this.marks.get(id);
  }

  /** Marks a story, or with undefined takes its mark away. */
  set(id: string, once: string | undefined): void {
    this.marks.delete(id);
    if (!this.save(id, once) && once !== undefined) this.marks.set(id, once);
  }

  /** Forgets every mark in memory, and where it keeps them; for tests. */
  clear(): void {
    this.marks.clear();
    this.storage = undefined;
  }

  /** Undefined where nothing is kept. */
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
      // What is stored is not ours, or storage is refused.
      return error instanceof SyntaxError ? new Map() : undefined;
    }
  }

  /**
   * Changes one mark in what is stored: another tab of the site may have changed others. False where storage refuses or
   * is full.
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
