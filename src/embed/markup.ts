/** Attributes by name: text, or `true` for one without a value; `undefined` and `false` are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** `text` as it stands in HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
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

/** `text` in pieces: what is before `word`, the word, and what is behind; in one piece without it. */
export function around(text: string, word = ''): readonly string[] {
  const at = word ? text.indexOf(word) : -1;
  return at < 0 ? [text] : [text.slice(0, at), word, text.slice(at + word.length)];
}

/** A link to another site, which is told nothing; `tel:`, `sms:` and `mailto:` need no such care. `word` in it is kept from page translators. */
export function link(href: string, text: string, word?: string): string {
  const inner = around(text, word).map((each) => (each === word ? textElement('span', { translate: 'no' }, each) : escaped(each)));
  return `${startTag('a', href.startsWith('http') ? { href, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } : { href })}${inner.join('')}</a>`;
}

/** Lines of HTML, two spaces further in. */
export function indented(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`);
}
