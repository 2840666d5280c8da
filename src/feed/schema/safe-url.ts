import { safeWebHref } from '../safe-href.js';
import { converted } from './rules.js';

/** Longest link, in characters. */
const LINK_MAX = 2_000;

/** An absolute `https:` or `http:` address. */
export const webUrl = converted(
  (value) => (value.length > LINK_MAX ? undefined : safeWebHref(value)),
  'not a web address',
);
