import type { Part } from '../parts/part.js';
import { FeedError } from './feed-error.js';

/**
 * The module of `part`; if it is not there yet, the promise that the work waits for is yielded first.
 * @throws {FeedError} `network`, naming `what` the part does, if it does not arrive.
 */
export function* arrived<T extends object>(part: Part<T>, what: string): Generator<Promise<unknown>, T> {
  const loading = part.load();
  if (!(loading instanceof Promise)) return loading;
  let module: T | undefined;
  yield loading.then(
    (each) => (module = each),
    () => undefined,
  );
  if (!module) throw new FeedError('network', `the part that ${what} could not be loaded`);
  return module;
}
