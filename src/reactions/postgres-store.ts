import type { ReactionStore } from './store.js';

/** The tables, for PostgreSQL 12 and newer; running it again changes nothing. */
export const POSTGRES_SCHEMA = `
create table if not exists peer_reaction (
  story text primary key,
  count bigint not null check (count >= 0)
);
create table if not exists peer_reaction_press (
  story text not null,
  hash text not null,
  day integer not null,
  counted boolean not null,
  primary key (story, hash)
);
create index if not exists peer_reaction_press_day on peer_reaction_press (day);
`;

/**
 * The part of a PostgreSQL client that is used: a `Pool` of `pg` fits, and so do compatible pools of hosted databases.
 */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<{ rows: { story?: unknown; count?: unknown }[] }>;
  end(): Promise<void>;
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

// One statement is one transaction. The first part decides whether this press is new; the count follows it.
const ADD = `
with pressed as (
  insert into peer_reaction_press (story, hash, day, counted) values ($1, $2, $3, true)
  on conflict do nothing returning story
), now_at as (
  insert into peer_reaction as r (story, count) select story, 1 from pressed
  on conflict (story) do update set count = r.count + 1 returning r.count
)
select count from now_at
union all select count from peer_reaction where story = $1 and not exists (select from now_at)`;

// A press that has not arrived yet is recorded as taken back. `where counted` allows only the first removal. The
// decrement is an upsert too: an update would not see the row of a story whose very first press was counted since this
// statement began.
const REMOVE = `
with taken as (
  insert into peer_reaction_press as p (story, hash, day, counted) values ($1, $2, $3, false)
  on conflict (story, hash) do update set counted = false where p.counted returning (xmax <> 0) as was_there
), now_at as (
  insert into peer_reaction as r (story, count) select $1::text, 0 from taken where was_there
  on conflict (story) do update set count = greatest(r.count - 1, 0) returning r.count
)
select count from now_at
union all select count from peer_reaction where story = $1 and not exists (select from now_at)`;

/** Keeps counts in PostgreSQL; creates its two tables when they are missing. */
export async function postgresStore(pool: PostgresPool): Promise<ReactionStore> {
  // A server that shuts down closes idle connections; the next query opens a new one.
  pool.on?.('error', () => undefined);
  await pool.query(POSTGRES_SCHEMA);
  const count = async (sql: string, ...values: unknown[]): Promise<number> =>
    Number((await pool.query(sql, values)).rows[0]?.count ?? 0);
  return {
    counts: async (stories) => {
      const { rows } = await pool.query('select story, count from peer_reaction where story = any($1)', [stories]);
      return new Map(rows.map((row) => [String(row.story), Number(row.count)]));
    },
    add: (story, hash, day) => count(ADD, story, hash, day),
    remove: (story, hash, day) => count(REMOVE, story, hash, day),
    forget: async (day) => {
      await pool.query('delete from peer_reaction_press where day < $1', [day]);
    },
    close: () => pool.end(),
  };
}
