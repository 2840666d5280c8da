import { createContext } from '@lit/context';

/** What a page decides once for all widgets inside one `<peer-feed>`. */
export interface Config {
  /** ISO 3166-1 or 3166-2. */
  readonly region?: string | undefined;
  /** IANA zone that times are shown in. */
  readonly timeZone?: string | undefined;
}

/** `Symbol.for`: two separately built scripts on one page still share it. */
export const configContext = createContext<Config>(Symbol.for('peer:config/1'));
