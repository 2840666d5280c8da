import { createContext } from '@lit/context';

/** Settings that a page makes once for all widgets inside a `<peer-feed>`. */
export interface Config {
  /** ISO 3166-1 or 3166-2. */
  readonly region?: string | undefined;
  /** IANA zone that times are shown in. */
  readonly timeZone?: string | undefined;
}

/** `Symbol.for`, so that separately built scripts on one page share the key. */
export const configContext = createContext<Config>(Symbol.for('peer:config/1'));
