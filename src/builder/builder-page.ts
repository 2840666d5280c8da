import { define } from '../ui/define.js';
import { readCatalog } from './catalog.js';
import { EmbedBuilder } from './embed-builder.js';
import './languages.js';

/**
 * The page beside the published files, which define the widgets of its preview: the settings are part of it, `?src=`
 * sets the initial feed, `?lang=` the language.
 */
const query = new URLSearchParams(location.search);
const root = document.documentElement;
const lang = /^(?:en|es|ar)$/.exec(query.get('lang') ?? '')?.[0];
if (lang !== undefined) {
  root.lang = lang;
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
}

define('peer-embed-builder', EmbedBuilder);
const builder = new EmbedBuilder();
builder.catalog = readCatalog(document.querySelector('script[data-widgets]')?.textContent ?? '{}');
builder.base = new URL('../', document.baseURI).href;
const src = query.get('src');
if (src !== null) builder.src = new URL(src, document.baseURI).href;
document.querySelector('main')?.replaceChildren(builder);
