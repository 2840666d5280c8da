import { postgresStore, type PostgresPool } from '../reactions/postgres-store.js';
import { sqliteStore, type SqliteDatabase } from '../reactions/sqlite-store.js';
import type { ReactionStore } from '../reactions/store.js';
import { CommandError } from './command.js';

type Open = new (path: string) => SqliteDatabase;

/** An optional module; undefined if it is not installed. */
async function optional(name: string): Promise<unknown> {
  try {
    return (await import(name)) as unknown;
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ERR_MODULE_NOT_FOUND', 'ERR_UNKNOWN_BUILTIN_MODULE'].includes(String(error.code))
    )
      return undefined;
    throw error;
  }
}

/** SQLite comes with Node 22.13 and newer; older versions need the package `libsql`. */
async function sqlite(): Promise<Open> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const own =
    major > 22 || (major === 22 && minor >= 13)
      ? ((await optional('node:sqlite')) as { DatabaseSync: Open } | undefined)
      : undefined;
  const found = own?.DatabaseSync ?? ((await optional('libsql')) as { default: Open } | undefined)?.default;
  if (!found)
    throw new CommandError('a SQLite file needs Node 22.13 or newer, or the package libsql: npm install libsql');
  return found;
}

async function postgres(url: string): Promise<PostgresPool> {
  const pg = (await optional('pg')) as { default: { Pool: new (options: object) => PostgresPool } } | undefined;
  if (!pg) throw new CommandError('PostgreSQL needs the package pg: npm install pg');
  return new pg.default.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
  });
}

/**
 * The store at `place`: the address of a PostgreSQL database (`postgres://…`) or the path of a SQLite file.
 * @throws {CommandError} when its driver is missing or it cannot be opened.
 */
export async function openStore(place: string): Promise<ReactionStore> {
  try {
    if (/^postgres(?:ql)?:/.test(place)) return await postgresStore(await postgres(place));
    const Database = await sqlite();
    return sqliteStore(new Database(place));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    // The address may contain a password: it is not repeated.
    throw new CommandError(`the database cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}
