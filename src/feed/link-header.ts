/** A link of the header: its target and its parameters. A comma inside quotes does not end it. */
const LINK = /<([^<>]*)>((?:[^",<]|"(?:[^"\\]|\\.)*")*)/g;
/** A parameter of a link, quoted or not. */
const PARAMETER = /;\s*([^\s;="]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g;

/**
 * The next page according to a `Link` header (RFC 8288), as written there: the target of the first link whose relations
 * include `next`. A link about another resource (`anchor`) is ignored.
 */
export function nextLink(header: string | null): string | undefined {
  for (const [, target, parameters = ''] of (header ?? '').matchAll(LINK)) {
    const pairs = [...parameters.matchAll(PARAMETER)].map(
      ([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain] as const,
    );
    // Only the first of repeated parameters counts.
    const values = new Map(pairs.reverse());
    const relations = values.get('rel')?.toLowerCase().split(/\s+/);
    if (target && relations?.includes('next') && !values.has('anchor')) return target;
  }
  return undefined;
}
