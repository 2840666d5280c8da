import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  PLATFORMS,
  type Delivery,
  type Embedding,
  type Piece,
  type Platform,
  type Snippet,
  snippetsFor,
} from '../embed/snippet.js';
import type { builder as english } from '../i18n/en/builder.js';
import { fill } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';

/** The input of the snippet panel. */
export interface SnippetPanel {
  readonly platform: Platform;
  readonly embedding: Embedding;
  readonly delivery: Delivery;
  readonly words: Localized<typeof english>['words'];
  /** The piece that was copied last, by its name, and whether that worked. */
  readonly copied?: { readonly name: string; readonly worked: boolean } | undefined;
  readonly onCopy: (name: string, text: string) => void;
  /** Called when the visitor chooses between the complete file and the loader. */
  readonly onOneFile: (oneFile: boolean) => void;
}

/** A platform's name: translated if it has a translation, else its own. */
export function platformName(platform: Platform, { platforms }: SnippetPanel['words']): string {
  if (Object.hasOwn(platforms, platform)) return platforms[platform as keyof typeof platforms];
  return platform === 'wordpress-com' ? 'WordPress.com' : platform[0]!.toUpperCase() + platform.slice(1);
}

/** The platforms in display order: plain HTML first, then by name. */
export function platformsByName(words: SnippetPanel['words'], lang: string): readonly Platform[] {
  const others = (Object.keys(PLATFORMS) as Platform[]).filter((platform) => platform !== 'html');
  return ['html', ...others.sort((a, b) => platformName(a, words).localeCompare(platformName(b, words), lang))];
}

/** True for a platform that embeds the shared page, or shows a card for it. */
export function takesPage(platform: Platform): boolean {
  return (PLATFORMS[platform] as readonly string[]).includes('page-address');
}

/** True if a frame may not load the feed until the site's own list allows it. */
function needsAllowing({ form }: Snippet, { embedding: { attributes }, delivery: { base } }: SnippetPanel): boolean {
  const src = typeof attributes.src === 'string' ? attributes.src : '';
  return (form === 'frame' || form === 'frame-address') && src !== '' && new URL(src).origin !== new URL(base).origin;
}

function copyBlock(name: string, label: string, text: string, panel: SnippetPanel): TemplateResult {
  const { words, copied, onCopy } = panel;
  const status = copied?.name === name ? (copied.worked ? words.snippet.copied : words.snippet.notCopied) : '';
  return html`<div class="piece">
    <div class="row">
      <strong id=${`${name}-label`}>${label}</strong>
      <button
        class="button primary"
        aria-describedby=${`${name}-label`}
        @click=${() => onCopy(name, text)}
      >${words.snippet.copy}</button>
      <span class="said" role="status">${status}</span>
    </div>
    <pre tabindex="0" role="group" aria-labelledby=${`${name}-label`} dir="ltr"><code>${text}</code></pre>
  </div>`;
}

function pieceBlock(piece: Piece, name: string, panel: SnippetPanel): TemplateResult {
  const { pieces, file } = panel.words.snippet;
  return copyBlock(name, piece.path ? fill(file, { path: piece.path }) : pieces[piece.kind], piece.text, panel);
}

/** The file that lets a frame read the feed of this embedding. */
function allowList({ attributes }: Embedding): string {
  return JSON.stringify({ feeds: [new URL(String(attributes.src)).origin] });
}

function formSection(snippet: Snippet, panel: SnippetPanel): TemplateResult {
  const { words, embedding, delivery } = panel;
  return html`<section class="form">
    <h3>${words.snippet.forms[snippet.form]}</h3>
    ${snippet.pieces
      .filter(({ text }) => text !== '')
      .map((piece, at) => pieceBlock(piece, `${snippet.form}-${at}`, panel))}
    ${
      needsAllowing(snippet, panel)
        ? html`<p>${words.snippet.frameFeed}</p>
          ${copyBlock(`${snippet.form}-config`, 'embed.config.json', allowList(embedding), panel)}`
        : nothing
    }
    ${
      snippet.form === 'script'
        ? html`<p class="small soft">${delivery.integrity ? words.snippet.signed : words.snippet.unsigned}</p>`
        : nothing
    }
  </section>`;
}

/** The choice of one complete file instead of the loader and its parts. */
function oneFileChoice({ words, delivery, onOneFile }: SnippetPanel): TemplateResult {
  return html`<div class="switch">
    <label class="tick"
      ><input
        type="checkbox"
        .checked=${live(delivery.oneFile === true)}
        aria-describedby="one-file-hint"
        @change=${(event: Event) => onOneFile((event.target as HTMLInputElement).checked)}
      />${words.snippet.oneFile}</label
    >
    <span class="small soft" id="one-file-hint">${words.snippet.oneFileHint}</span>
  </div>`;
}

/** What to paste, and where: the platform's most capable form first. */
export function snippetPanel(panel: SnippetPanel): TemplateResult {
  const { platform, embedding, delivery, words } = panel;
  const wantsPage = takesPage(platform) && !delivery.sharePage;
  const snippets = snippetsFor(platform, embedding, delivery);
  return html`
    <p class="where">${words.where[platform]}</p>
    ${wantsPage ? html`<p class="small soft">${words.snippet.needsPage}</p>` : nothing}
    ${snippets.some(({ form }) => form === 'script') ? oneFileChoice(panel) : nothing}
    ${snippets.map((snippet) => formSection(snippet, panel))}
  `;
}
