import { safeHref, safeWebHref } from '../safe-href.js';
import { converted } from './rules.js';

/** Longest link, in characters. */
export const LINK_MAX = 2_000;

const link = (gate: (text: string) => string | undefined, message: string) =>
  converted((value) => (value.length > LINK_MAX ? undefined : gate(value)), message);

/** A link that is safe in an `href`: https, http, mailto, tel or sms, absolute by now. */
export const safeUrl = link(safeHref, 'not a web, mail, telephone or text-message link');

/** The address of a page: https or http. */
export const webUrl = link(safeWebHref, 'not a web address');
