import type { ReactionStore } from './store.js';

/** The tables, for SQLite 3.35 and newer; running it again changes nothing. */
export const SQLITE_SCHEMA = `
create table if not exists peer_reaction (
  story text primary key,
  count integer not null check (count >= 0)
) without rowid;
create table if not exists peer_reaction_press (
  story text not null,
  hash text not null,
  day integer not null,
  counted integer not null,
  primary key (story, hash)
) without rowid;
create index if not exists peer_reaction_press_day on peer_reaction_press (day);
`;

/** The part of a SQLite database that is used: `node:sqlite`, `better-sqlite3` and `libsql` all fit. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...values: (string | number)[]): { changes: number | bigint };
    get(...values: (string | number)[]): unknown;
  };
  close(): unknown;
}

/** Milliseconds to wait for another process's lock before giving up; and at most between two attempts. */
const LOCK_TIMEOUT_MS = 5000;
const LONGEST_PAUSE = 200;

/**
 * True if another process has locked the database: a backup, a shell. Each of the three drivers reports it differently.
 */
function isLocked(error: unknown): boolean {
  const { code, errcode, message } = Object(error) as { code?: unknown; errcode?: unknown; message?: unknown };
  return (
    (typeof errcode === 'number' && (errcode & 255) === 5) ||
    /SQLITE_BUSY|database is locked/.test(`${String(code)} ${String(message)}`)
  );
}

/**
 * Runs `work`, and repeats it while the database is locked. In between the process can serve other requests, unlike
 * when waiting inside SQLite.
 */
async function patiently<T>(work: () => T): Promise<T> {
  const until = performance.now() + LOCK_TIMEOUT_MS;
  for (let pause = 10; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return work();
    } catch (error) {
      if (!isLocked(error) || performance.now() + pause > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Keeps counts in one SQLite file; creates its two tables if they are missing. A write is on disk before it is
 * acknowledged.
 */
export function sqliteStore(database: SqliteDatabase): ReactionStore {
  database.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full;');
  database.exec(SQLITE_SCHEMA);
  const insert = database.prepare(
    'insert into peer_reaction_press (story, hash, day, counted) values (?, ?, ?, ?) on conflict do nothing',
  );
  const uncount = database.prepare(
    'update peer_reaction_press set counted = 0 where story = ? and hash = ? and counted = 1',
  );
  const up = database.prepare(
    'insert into peer_reaction (story, count) values (?, 1) on conflict (story) do update set count = count + 1',
  );
  const down = database.prepare('update peer_reaction set count = max(count - 1, 0) where story = ?');
  database.exec('pragma busy_timeout = 0;');
  const select = database.prepare('select count from peer_reaction where story = ?');
  const forget = database.prepare('delete from peer_reaction_press where day < ?');

  const countOf = (story: string): number | undefined =>
    (select.get(story) as { count: number } | null | undefined)?.count;
  /**
   * All or nothing; it is synchronous, so nothing else runs in between. The lock is acquired at the start, since some
   * drivers do not finish a statement that hits a lock.
   */
  const atOnce = <T>(work: () => T): Promise<T> =>
    patiently(() => {
      database.exec('begin immediate');
      try {
        const result = work();
        database.exec('commit');
        return result;
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    });
  const changed = ({ changes }: { changes: number | bigint }): boolean => Number(changes) > 0;

  return {
    counts: (stories) =>
      patiently(
        () =>
          new Map(
            stories.flatMap((story) => {
              const count = countOf(story);
              return count === undefined ? [] : [[story, count] as [string, number]];
            }),
          ),
      ),
    add: (story, hash, day) =>
      atOnce(() => {
        if (changed(insert.run(story, hash, day, 1))) up.run(story);
        return countOf(story) ?? 0;
      }),
    remove: (story, hash, day) =>
      atOnce(() => {
        // A press that has not arrived yet is recorded as taken back.
        if (!changed(insert.run(story, hash, day, 0)) && changed(uncount.run(story, hash))) down.run(story);
        return countOf(story) ?? 0;
      }),
    forget: (day) => atOnce(() => void forget.run(day)),
    close: () => {
      database.close();
    },
  };
}
