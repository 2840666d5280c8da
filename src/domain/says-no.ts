const NO = new Set(['false', '0', 'no', 'off']);

/**
 * True for a text that says no (“false”, “0”, “no”, “off”), as frameworks and people write it into an attribute that
 * only its absence turns off.
 */
export const saysNo = (text: string): boolean => NO.has(text.trim().toLowerCase());
