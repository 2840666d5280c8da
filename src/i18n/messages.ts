/** Plural forms by CLDR category; `{n}` is the number's hole. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What a language owes for an English block: the same keys, any text; plural forms as its own grammar needs. */
export type Words<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Words<T[K]> };
