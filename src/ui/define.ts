import { VERSION } from './version.js';
import { warnOnce } from './warn-once.js';

interface Versioned {
  readonly peerVersion?: string;
}

/** Registers `tag` once: where a page loads the library twice the first definition stays, and one warning names both versions. */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (existing === element) return;
  if (existing) {
    warnOnce(`<${tag}>: already defined by version ${existing.peerVersion ?? 'unknown'}, which stays; version ${VERSION} is ignored`);
    return;
  }
  Object.defineProperty(element, 'peerVersion', { value: VERSION });
  customElements.define(tag, element);
}
