const NO = new Set(['false', '0', 'no', 'off']);

/**
 * True for a text that means no (“false”, “0”, “no”, “off”): what frameworks and people write for a boolean attribute
 * that only its absence would turn off.
 */
export const saysNo = (text: string): boolean => NO.has(text.trim().toLowerCase());
