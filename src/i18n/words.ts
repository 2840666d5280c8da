import type { Words } from './messages.js';

/** Blocks of words by name; each widget knows the shape of its own. */
export type LanguageBlocks = Readonly<Record<string, object>>;

interface Registry {
  readonly languages: Map<string, LanguageBlocks>;
  readonly listeners: Set<() => void>;
}

// `Symbol.for`: separately built scripts on one page share their languages.
const key = Symbol.for('peer:words/1');
const page = globalThis as { [key]?: Registry | undefined };
const registry: Registry = (page[key] ??= { languages: new Map(), listeners: new Set() });

/**
 * Registers `blocks` under a BCP 47 tag, “en” included, for every widget on the page; a later call overrides an earlier
 * one sentence by sentence.
 */
export function registerLanguage(tag: string, blocks: LanguageBlocks): void {
  const name = tag.toLowerCase();
  const known = registry.languages.get(name);
  const added = Object.entries(blocks).map(([block, words]) => [block, { ...known?.[block], ...words }]);
  registry.languages.set(name, { ...known, ...(Object.fromEntries(added) as LanguageBlocks) });
  for (const listener of [...registry.listeners]) listener();
}

/** Calls `listener` whenever a language is registered; returns the function that unsubscribes. */
export function onLanguage(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => registry.listeners.delete(listener);
}

/** Finds the words of a block in the language of the page. */
export type FindWords = <T extends object>(block: string, english: T) => Localized<T>;

/** A block of words in the best available language, with its language and direction. */
export interface Localized<T> {
  readonly words: Words<T>;
  /**
   * BCP 47 tag for `lang`, plural rules and dates: the requested tag if the words are in its language, else the
   * language of the words.
   */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)(-|$)/;

/** A canonical BCP 47 tag; "en_US" is understood, anything else malformed gives `undefined`. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    // Malformed, or `Intl` is broken: English and the quick exit need neither.
    return undefined;
  }
}

/** Complete blocks by the registered part, with the English they were completed with: the same words are one object. */
const whole = new WeakMap<object, { readonly english: object; readonly words: object }>();

function wordsIn<T extends object>(name: string, block: string, english: T): Words<T> | undefined {
  const blocks = registry.languages.get(name);
  const own = blocks && Object.hasOwn(blocks, block) ? blocks[block] : undefined;
  if (!own) return undefined;
  let known = whole.get(own);
  // More of the English words may come later.
  if (known?.english !== english) whole.set(own, (known = { english, words: { ...english, ...own } }));
  return known.words as Words<T>;
}

/** The words of `block` for `tag`: the exact tag, then ever shorter ones, then English. */
export function findWords<T extends object>(block: string, english: T, tag: string): Localized<T> {
  const requested = canonicalTag(tag) ?? 'en';
  for (let name = requested.toLowerCase(); name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('-')))) {
    const words = wordsIn(name, block, english);
    if (words) return { words, lang: requested, dir: RIGHT_TO_LEFT.test(name) ? 'rtl' : 'ltr' };
  }
  return {
    words: wordsIn('en', block, english) ?? (english as unknown as Words<T>),
    lang: /^en(-|$)/.test(requested) ? requested : 'en',
    dir: 'ltr',
  };
}
