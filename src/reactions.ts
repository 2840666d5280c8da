export { reactionEndpoint, type EndpointError, type EndpointOptions } from './reactions/endpoint.js';
export { POSTGRES_SCHEMA, postgresStore, type PostgresPool } from './reactions/postgres-store.js';
export { SQLITE_SCHEMA, sqliteStore, type SqliteDatabase } from './reactions/sqlite-store.js';
export type { ReactionStore } from './reactions/store.js';
