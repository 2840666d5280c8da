import { isTimeZone } from '../../domain/zoned-time.js';
import { textWhere } from './rules.js';

/** An IANA time zone. */
export const timeZone = textWhere(isTimeZone, 'not an IANA time zone');
