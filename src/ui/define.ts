import { VERSION } from './version.js';
import { warnOnce } from './warn-once.js';

interface Versioned {
  readonly peerVersion?: string;
}

let hasWarned = false;

/**
 * Registers `tag` once: if a page loads the library twice, the first definition wins, and one warning for all tags
 * names both versions.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (existing === element) return;
  if (existing) {
    if (!hasWarned)
      warnOnce(
        `<${tag}>: already defined by version ${existing.peerVersion ?? 'unknown'}, which stays; version ${VERSION} is ignored`,
      );
    hasWarned = true;
    return;
  }
  Object.defineProperty(element, 'peerVersion', { value: VERSION });
  customElements.define(tag, element);
}
