/**
 * Lets the toolbar ask for reduced motion and more contrast, which only a device can ask for otherwise: the widgets' own
 * media rules and `matchMedia` answer as if it did.
 */
const asked = new Set<string>();
const original = new WeakMap<CSSMediaRule, string>();
const queries: MediaQueryList[] = [];

const isAsked = (media: string): boolean => [...asked].some((wish) => media.includes(wish));

const real = window.matchMedia.bind(window);
window.matchMedia = (media) => {
  const query = real(media);
  const ownMatches = Object.getOwnPropertyDescriptor(MediaQueryList.prototype, 'matches')!;
  Object.defineProperty(query, 'matches', { get: () => isAsked(media) || (ownMatches.get!.call(query) as boolean) });
  queries.push(query);
  return query;
};

interface Styled {
  readonly elementStyles?: readonly (CSSStyleSheet | { readonly styleSheet?: CSSStyleSheet })[];
}

function mediaRules(tag: string): CSSMediaRule[] {
  const styles = (customElements.get(tag) as Styled | undefined)?.elementStyles ?? [];
  return styles
    .map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet))
    .flatMap((sheet) => [...(sheet?.cssRules ?? [])])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);
}

/** Takes over what the toolbar says, for the widgets named by `tags`. */
export function ask(
  { motion, contrast }: { readonly motion: string; readonly contrast: string },
  tags: readonly string[],
): void {
  asked.clear();
  if (motion === 'reduce') asked.add('prefers-reduced-motion: reduce');
  if (contrast === 'more') asked.add('prefers-contrast: more');
  for (const rule of tags.flatMap(mediaRules)) {
    const media = original.get(rule) ?? rule.media.mediaText;
    original.set(rule, media);
    const wanted = isAsked(media) ? 'all' : media;
    if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
  }
  for (const query of queries) query.dispatchEvent(new Event('change'));
}
