import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Platform } from '../embed/snippet.js';
import { safeWebHref } from '../feed/safe-href.js';
import { builder as english } from '../i18n/en/builder.js';
import { builderSettings as englishSettings } from '../i18n/en/builder-settings.js';
import { embed as englishEmbed } from '../i18n/en/embed.js';
import { exercises as englishExercises } from '../i18n/en/exercises.js';
import { feedStatus as englishStatus } from '../i18n/en/feed-status.js';
import { resourceList as englishResources } from '../i18n/en/resource-list.js';
import { findWords, type Localized } from '../i18n/words.js';
import { copyText } from '../ui/copy-text.js';
import { WidgetElement } from '../ui/widget-element.js';
import { attributesOf, embeddingOf, NO_CHOICES, withSetting, type Choices } from './choices.js';
import type { Catalog } from './catalog.js';
import { styles } from './embed-builder.styles.js';
import { NEEDS } from './feed-check.js';
import { feedForm } from './feed-form.js';
import { languageButtons } from './language-buttons.js';
import { publishedHashes } from './integrity.js';
import { LANGUAGES, type Language } from './languages.js';
import { Preview } from './preview.js';
import { likelyRegion, regionField } from './region-field.js';
import { settingField, type SettingFields } from './setting-fields.js';
import { platformName, platformsByName, snippetPanel, takesPage } from './snippet-panel.js';
import { textField } from './text-field.js';
import { TypedFeed } from './typed-feed.js';
import { widgetChoice } from './widget-choice.js';

/**
 * Lets people who do not program pick a widget, give it a feed, preview it, and copy the code for their site.
 *
 * @customElement peer-embed-builder
 */
export class EmbedBuilder extends WidgetElement {
  static override styles = [...WidgetElement.styles, styles];

  /** The settings of each widget. Set it before the element is connected. */
  @property({ attribute: false }) catalog: Catalog = new Map();

  /** Address of the folder with the published files, ending in `/`: the initial value of the fields. */
  @property() base = '';

  /** Address of the initial feed. */
  @property() src = '';

  @state() private choices: Omit<Choices, 'src'> = NO_CHOICES;
  @state() private isWide = false;
  @state() private hashes: Readonly<Record<string, string>> | undefined;
  @state() private copied: { readonly name: string; readonly worked: boolean } | undefined;

  private readonly preview = new Preview();
  private readonly feed = new TypedFeed(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasUpdated) return;
    this.choices = { ...this.choices, base: this.base, region: likelyRegion() };
    void publishedHashes(this.base).then((hashes) => (this.hashes = hashes));
    if (this.src !== '') void this.feed.take(this.src);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    document.title = this.words('builder', english).words.title;
  }

  protected override render(): TemplateResult {
    const localized = this.words('builder', english);
    const { words } = localized;
    return html`
      <div class="base" lang=${localized.lang} dir=${localized.dir}>
        <header>
          <div class="row languages" role="group" aria-label=${words.language}
            >${languageButtons(localized.lang, (lang) => this.speak(lang))}</div
          >
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
        </header>
        <div class="columns">
          <div class="steps">${widgetChoice(this.choices.tag, words, (tag) => this.change({ tag }))}
            ${this.renderFeed(localized)} ${this.renderSettings(localized)}</div>
          ${this.renderPreview(words)}
        </div>
        ${this.renderSnippet(localized)}
      </div>
    `;
  }

  private renderFeed(localized: Localized<typeof english>): TemplateResult {
    return feedForm({
      tag: this.choices.tag,
      feed: this.feed,
      localized,
      status: this.words('feedStatus', englishStatus),
    });
  }

  private renderSettings(localized: Localized<typeof english>): TemplateResult {
    const { words } = localized;
    const choices = this.settled;
    const fields = this.settingFields(words);
    const settings = this.catalog.get(choices.tag) ?? [];
    const setLanguage = (event: Event): void => this.change({ lang: (event.target as HTMLSelectElement).value });
    return html`<section>
      <h2>${words.steps.settings}</h2>
      <div class="fields">
        ${regionField(choices.region, localized, (region) => this.change({ region }))}
        <div class="stack">
          <label for="language">${words.settings.pageLanguage}</label>
          <select class="field" id="language" @change=${setLanguage}>
            ${Object.entries(LANGUAGES).map(
              ([code, name]) =>
                html`<option value=${code} lang=${code} .selected=${code === choices.lang}>${name}</option>`,
            )}
          </select>
        </div>
        ${settings.filter(({ isCommon }) => isCommon).map((setting) => settingField(setting, fields))}
      </div>
      <details>
        <summary>${words.settings.more}</summary>
        <div class="fields">
          ${textField({
            id: 'title',
            label: words.settings.title,
            value: choices.title,
            placeholder: this.usualTitle,
            onChange: (title) => this.change({ title }),
          })}
          ${textField({
            id: 'page',
            label: words.settings.page,
            hint: words.settings.pageHint,
            type: 'url',
            value: choices.page,
            onChange: (page) => this.change({ page: safeWebHref(page) ?? '' }),
          })}
          ${settings.filter(({ isCommon }) => !isCommon).map((setting) => settingField(setting, fields))}
        </div>
      </details>
    </section>`;
  }

  private renderPreview(words: Localized<typeof english>['words']): TemplateResult {
    const { tag, lang } = this.settled;
    const isWaiting = NEEDS[tag]?.optional === false && this.feed.address === '';
    const width = (isWide: boolean, name: string): TemplateResult =>
      html`<button
        class="button"
        aria-pressed=${String(this.isWide === isWide)}
        @click=${() => (this.isWide = isWide)}
      >${name}</button>`;
    return html`<section class="preview">
      <div class="row">
        <h2 id="preview-title">${words.steps.preview}</h2>
        <div class="row" role="group" aria-label=${words.preview.width}
          >${width(false, words.preview.phone)} ${width(true, words.preview.desktop)}</div
        >
      </div>
      <div class="stage" tabindex="0" role="region" aria-label=${words.preview.region}>
        <div class=${this.isWide ? 'desktop' : 'phone'} lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
          ${
            isWaiting
              ? html`<p
                class="waiting soft"
                lang=${this.words('builder', english).lang}
                dir=${this.words('builder', english).dir}
              >${words.preview.needsFeed}</p>`
              : this.preview.show(tag, attributesOf(this.settled))
          }
        </div>
      </div>
    </section>`;
  }

  private renderSnippet({ words, lang }: Localized<typeof english>): TemplateResult {
    const choices = this.settled;
    const setPlatform = (event: Event): void =>
      this.change({ platform: (event.target as HTMLSelectElement).value as Platform });
    return html`<section class="snippet">
      <h2>${words.steps.snippet}</h2>
      <div class="fields">
        <div class="stack">
          <label for="platform">${words.snippet.platform}</label>
          <select class="field" id="platform" @change=${setPlatform}>
            ${platformsByName(words, lang).map(
              (each) =>
                html`<option value=${each} .selected=${each === choices.platform}
                  >${platformName(each, words)}</option
                >`,
            )}
          </select>
        </div>
        ${textField({
          id: 'files',
          label: words.snippet.files,
          hint: words.snippet.filesHint,
          type: 'url',
          value: choices.base,
          onChange: (base) => this.takeBase(base),
        })}
        ${
          takesPage(choices.platform)
            ? textField({
                id: 'share-page',
                label: words.snippet.sharePage,
                hint: words.snippet.sharePageHint,
                type: 'url',
                value: choices.sharePage,
                onChange: (page) => this.change({ sharePage: safeWebHref(page) ?? '' }),
              })
            : nothing
        }
      </div>
      ${snippetPanel({
        platform: choices.platform,
        embedding: embeddingOf(choices, this.usualTitle),
        delivery: {
          base: choices.base,
          integrity: this.hashes,
          sharePage: choices.sharePage || undefined,
          oneFile: choices.oneFile,
        },
        words,
        copied: this.copied,
        onOneFile: (oneFile) => this.change({ oneFile }),
        onCopy: (name, text) => void this.copy(name, text),
      })}
    </section>`;
  }

  /** The choices with the feed, and with the language of the page until another one is chosen. */
  private get settled(): Choices {
    const lang = this.choices.lang || this.words('builder', english).lang.split('-')[0]!;
    return { ...this.choices, lang, src: NEEDS[this.choices.tag] ? this.feed.address : '' };
  }

  /** The name of the widget, in its own language. */
  private get usualTitle(): string {
    return findWords('embed', englishEmbed, this.settled.lang).words.titles[this.choices.tag];
  }

  private settingFields(page: Localized<typeof english>['words']): SettingFields {
    return {
      values: this.choices.settings[this.choices.tag] ?? {},
      page,
      words: this.words('builderSettings', englishSettings).words,
      exercises: this.words('exercises', englishExercises).words,
      resources: this.words('resourceList', englishResources).words,
      onChange: (name, value) => (this.choices = withSetting(this.choices, name, value)),
    };
  }

  private change(part: Partial<Choices>): void {
    this.choices = { ...this.choices, ...part };
    this.copied = undefined;
  }

  private takeBase(text: string): void {
    this.change({ base: safeWebHref(text.endsWith('/') ? text : `${text}/`) ?? this.base });
  }

  private async copy(name: string, text: string): Promise<void> {
    const worked = await copyText(text, this.renderRoot as ShadowRoot);
    this.copied = { name, worked };
  }

  private speak(language: Language): void {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }
}
