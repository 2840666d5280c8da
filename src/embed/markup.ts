/** Attributes by name: text, or `true` for one without a value; `undefined` and `false` are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * `text` escaped for HTML, in an element or in a quoted attribute. Characters that start code in template languages and
 * shortcodes (`{{…}}`, `<%`, `[name]`, `${…}`, `@name`, `#name`) are written as character references, and so are line
 * breaks, which may start code. The references of the brackets are hexadecimal: WordPress turns `&#91;` back.
 */
export function escaped(text: string): string {
  return text.replace(/[&<>"'{}[\]$%@#`\\\r\n]/g, (sign) => SIGNS[sign] ?? `&#x${sign.charCodeAt(0).toString(16)};`);
}

/** A start tag. Names are the caller's own, never from outside. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`));
  return `<${name}${written.join('')}>`;
}

/** An element with text in it. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return `${startTag(name, attributes)}${escaped(text)}</${name}>`;
}

/**
 * A link to another site, without a referrer; `tel:`, `sms:` and `mailto:` need no such care. An `isFixed` text is not
 * translated by page translators.
 */
export function link(address: string, text: string, isFixed = false): string {
  // The same address, but without `{{…}}` for a page's own framework to interpret after references are decoded.
  const href = address.replaceAll('{', '%7B').replaceAll('}', '%7D');
  const care = href.startsWith('http') ? { rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } : {};
  return textElement('a', { href, translate: isFixed ? 'no' : undefined, ...care }, text);
}

/** Lines of HTML, indented by two spaces. */
export function indented(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`);
}
