import type { Attributes } from '../embed/markup.js';
import type { Embedding, Platform } from '../embed/snippet.js';
import type { WidgetTag } from '../embed/widget-pages.js';

/** Everything that was chosen or typed on the page. */
export interface Choices {
  readonly tag: WidgetTag;
  /** Absolute address of the feed; '' without one. */
  readonly src: string;
  /** ISO 3166; '' for no country. */
  readonly region: string;
  /** Language of the widget; '' for the page's. */
  readonly lang: string;
  /** Settings of each widget by attribute; switching widgets loses none. */
  readonly settings: Readonly<Partial<Record<WidgetTag, Attributes>>>;
  /** The page's own name for the widget; '' for the default. */
  readonly title: string;
  /** Address of a page that shows the same; '' without one. */
  readonly page: string;
  readonly platform: Platform;
  /** Address of the folder with the published files, ending in `/`. */
  readonly base: string;
  /** Address of the shared page; '' without one. */
  readonly sharePage: string;
  /** True for the widget's complete file instead of the loader. */
  readonly oneFile: boolean;
}

/** Before anything has been chosen. */
export const NO_CHOICES: Omit<Choices, 'src'> = {
  tag: 'peer-group-finder',
  region: '',
  lang: '',
  settings: {},
  title: '',
  page: '',
  platform: 'html',
  base: '',
  sharePage: '',
  oneFile: false,
};

/** The attributes that the widget gets, in the order a person would write them; defaults are left out. */
export function attributesOf({ tag, src, region, lang, settings }: Choices): Attributes {
  return {
    src: src || undefined,
    region: region || undefined,
    lang: lang && lang !== 'en' ? lang : undefined,
    ...settings[tag],
  };
}

/** `choices` with one setting of the selected widget changed; `undefined` is the default. */
export function withSetting<C extends Pick<Choices, 'tag' | 'settings'>>(
  choices: C,
  name: string,
  value: string | number | boolean | undefined,
): C {
  const { tag, settings } = choices;
  return { ...choices, settings: { ...settings, [tag]: { ...settings[tag], [name]: value } } };
}

/** What is embedded. */
export function embeddingOf(choices: Choices, usualTitle: string): Embedding {
  const { tag, title, page } = choices;
  return { tag, attributes: attributesOf(choices), title: title.trim() || usualTitle, page: page || undefined };
}
