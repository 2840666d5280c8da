/** zod under the names of `src/feed/schema/gate.ts`, to hold the gate to it. */
export { _default as withDefault, array, custom, object, optional, pipe, refine, string, transform } from 'zod/mini';
