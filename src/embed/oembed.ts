import { crisisSentences } from './fallback.js';
import { escaped, startTag, textElement } from './markup.js';

/** One page of a site that others can embed by its address. */
export interface SharedPage {
  /** Address of the page: what an author pastes. */
  readonly url: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** ISO 3166 in capitals, for the numbers beside the link. */
  readonly region?: string | undefined;
  /** BCP 47 tag of a registered language. */
  readonly lang?: string | undefined;
  /** CSS px. */
  readonly width: number;
  /** CSS px; WordPress shows 200 to 1000, longer content scrolls inside. */
  readonly height: number;
  /** Address of a picture for cards. */
  readonly image?: string | undefined;
  readonly provider: { readonly name: string; readonly url: string };
}

const SHORTEST = 200;
const TALLEST = 1000;

/** `height` within what WordPress shows, CSS px. */
export function frameHeight(height: number): number {
  return Math.min(TALLEST, Math.max(SHORTEST, Math.round(height)));
}

/** Links in a response keep only their `href`. */
const bareLink = (href: string, text: string): string => textElement('a', { href }, text);

/**
 * The oEmbed 1.0 response for a page (https://oembed.com, type “rich”). Its HTML is a block quote with the crisis
 * numbers, shown until the frame responds, and one frame; only attributes that WordPress keeps.
 */
export function oembedAnswer(page: SharedPage): Record<string, string | number> {
  const { url, title, region, lang, width, provider } = page;
  const height = frameHeight(page.height);
  const sentences = [bareLink(url, title), ...crisisSentences({ region, lang }, bareLink)];
  const frame = startTag('iframe', {
    src: url,
    width,
    height,
    frameborder: 0,
    marginwidth: 0,
    marginheight: 0,
    scrolling: 'auto',
    title,
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    url,
    author_name: provider.name,
    author_url: provider.url,
    provider_name: provider.name,
    provider_url: provider.url,
    width,
    height,
    html: `<blockquote>${sentences.join(' · ')}</blockquote>${frame}</iframe>`,
  };
}

const meta = (property: string, content: string): string => startTag('meta', { property, content });

/**
 * The head of the page: a link to the oEmbed response, and the Open Graph card for platforms that use nothing else.
 */
export function shareHead(page: SharedPage, answer: string): string[] {
  const { url, title, description, image, provider, lang } = page;
  return [
    startTag('link', { rel: 'alternate', type: 'application/json+oembed', href: answer, title }),
    startTag('link', { rel: 'canonical', href: url }),
    ...(description
      ? [`<meta name="description" content="${escaped(description)}">`, meta('og:description', description)]
      : []),
    meta('og:type', 'website'),
    meta('og:title', title),
    meta('og:url', url),
    meta('og:site_name', provider.name),
    ...(lang ? [meta('og:locale', lang.replace('-', '_'))] : []),
    ...(image ? [meta('og:image', image)] : []),
    startTag('meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }),
  ];
}
