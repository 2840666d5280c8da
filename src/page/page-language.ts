import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage } from '../i18n/words.js';

interface ElementMethods {
  readonly closest: (this: Element, selector: string) => Element | null;
  readonly getAttribute: (this: Element, name: string) => string | null;
}

// Taken from the prototype: a form on the page may contain a field called "closest" or "getAttribute". On a server
// there is no `Element`, and these are never called.
const { closest, getAttribute } = ((globalThis as { Element?: { prototype: unknown } }).Element?.prototype ??
  {}) as ElementMethods;

/**
 * The `lang` nearest to `element`: its own, an ancestor's (across shadow hosts), or the document's; "" if there is
 * none.
 */
export function nearestLang(element: Element): string {
  for (let from: Element | undefined = element; from;) {
    const found: Element | null = closest.call(from, '[lang]');
    const lang: string | null = found && getAttribute.call(found, 'lang');
    if (lang?.trim()) return lang;
    // An empty `lang` means "unknown": look further out.
    const outer: Element | null | undefined = found?.parentElement;
    const root: Node = (found ?? from).getRootNode();
    from = outer ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  return '';
}

const hosts = new Set<ReactiveControllerHost & Element>();
const watched = new WeakSet<Node>();
const update = (): void => {
  for (const host of hosts) host.requestUpdate();
};
let observer: MutationObserver | undefined;
let stopLanguages: (() => void) | undefined;

/** Updates its host when a `lang` on the page changes or a language is registered. All hosts share one observer. */
export class PageLanguage implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'function') observer ??= new MutationObserver(update);
    stopLanguages ??= onLanguage(update);
    for (
      let root: Node | undefined = this.host.getRootNode();
      root;
      root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined
    ) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer?.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    hosts.add(this.host);
    // The new position may have another language.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    stopLanguages?.();
    stopLanguages = undefined;
  }
}
