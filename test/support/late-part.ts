import type { Part } from '../../src/parts/part.js';

/** A part that has not arrived yet. */
export interface LatePart {
  /** It arrives now. */
  arrive(): Promise<void>;
  /** It fails now, and arrives with the next attempt. */
  fail(): Promise<void>;
  /** It is there at once again, as in any other test. */
  restore(): void;
}

/** Makes `part`, which tests have at once, one that is still on its way. */
function makeLate<T extends object>(part: Part<T>): LatePart {
  const module = part.load() as T;
  let resolve!: (module: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle));
  let state: 'coming' | 'there' | 'failed' = 'coming';
  let tries = 0;
  const load = (): T | Promise<T> => {
    if (state === 'failed' && tries++ > 0) state = 'there';
    return state === 'there' ? module : promise;
  };
  Object.defineProperties(part, {
    load: { configurable: true, value: load },
    need: {
      configurable: true,
      value: (changed: () => void) => {
        if (state === 'coming') promise.then(changed, changed);
        return state === 'there' ? module : undefined;
      },
    },
    arrived: { configurable: true, get: () => (state === 'there' ? module : undefined) },
    hasFailed: { configurable: true, get: () => state === 'failed' },
  });
  const settled = async (next: typeof state, settle: () => void): Promise<void> => {
    state = next;
    tries = 1;
    promise.catch(() => undefined);
    settle();
    await new Promise((done) => setTimeout(done));
  };
  return {
    arrive: () => settled('there', () => resolve(module)),
    fail: () => settled('failed', () => reject(new Error('it did not arrive'))),
    restore: () => {
      for (const name of ['load', 'need', 'arrived', 'hasFailed']) Reflect.deleteProperty(part, name);
    },
  };
}

/** Makes parts late in the tests of a suite; each is there again after its test. */
export function lateParts(): <T extends object>(part: Part<T>) => LatePart {
  const made: LatePart[] = [];
  afterEach(() => {
    for (const each of made.splice(0)) each.restore();
  });
  return (part) => {
    const late = makeLate(part);
    made.push(late);
    return late;
  };
}
