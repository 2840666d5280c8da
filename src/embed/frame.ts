import { html, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { emergencyNumbers } from '../content/helplines/emergency.js';
import { hasNumbers } from '../content/helplines/regions.js';
import { RegionChoice } from '../page/region-choice.js';
import { contactLink } from '../domain/contact-link.js';
import { emergencyFor } from '../domain/helpline.js';
import { regionCode } from '../domain/region.js';
import { toUrl } from '../feed/to-url.js';
import { embed as english } from '../i18n/en/embed.js';
import { fill } from '../i18n/format.js';
import { findWords, onLanguage, type Localized } from '../i18n/words.js';
import { copyText } from '../ui/copy-text.js';
import { frameFallback, frameFooter, type FooterState } from './frame-footer.js';
import { FrameMessages } from './frame-messages.js';
import { limitAddresses, limitOrigins } from './frame-requests.js';
import { frameOptions, type FrameOptions, type FrameRules } from './frame-options.js';
import { leftToRight, regionLines } from './fallback.js';
import type { WidgetTag } from './widget-pages.js';

/** The page's own settings, in its `<script type="application/json" data-settings>`. */
export interface FrameSettings extends FrameRules {
  /** Attributes of the widget; if set, the query is ignored. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Languages with a file in `languageFolder`. */
  readonly languages: readonly string[];
  /** Relative to the page, with a slash at its end. Default: `lang/`. */
  readonly languageFolder?: string | undefined;
}

/** The configuration file that a site owner puts beside the pages. */
const CONFIG = 'embed.config.json';

const isFramed = (): boolean => window.parent !== window;
/** True in a sandbox without an origin: phone links, new windows and the clipboard may not work. */
const isOpaque = (): boolean => self.origin === 'null';

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** The rules of the file beside the page, added to the page's own; a file that is missing or not JSON adds nothing. */
async function withConfig(rules: FrameRules): Promise<FrameRules> {
  try {
    const response = await fetch(new URL(CONFIG, location.href), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return rules;
    const found = Object.entries((await response.json()) as object);
    const listed = (name: string): string[] => strings(found.find(([key]) => key === name)?.[1]);
    return { feeds: [...rules.feeds, ...listed('feeds')], links: [...rules.links, ...listed('links')] };
  } catch (error) {
    // TypeError: not reachable, or null; SyntaxError: not JSON.
    if (error instanceof TypeError || error instanceof SyntaxError) return rules;
    throw error;
  }
}

/** The options of a page that declares its attributes itself. */
function ownOptions(attributes: Readonly<Record<string, string>>, page: URL): FrameOptions {
  const feeds = (attributes.src ?? '').split(/\s+/).flatMap((each) => (each ? (toUrl(each, page.href) ?? []) : []));
  return { attributes: new Map(Object.entries(attributes)), feeds };
}

async function readOptions(
  tag: WidgetTag,
  page: URL,
  settings: FrameSettings,
): Promise<{ options: FrameOptions; rules: FrameRules }> {
  if (settings.attributes) return { rules: settings, options: ownOptions(settings.attributes, page) };
  const options = frameOptions(tag, page, settings);
  if (options.refused === undefined) return { rules: settings, options };
  const rules = await withConfig(settings);
  return { rules, options: frameOptions(tag, page, rules) };
}

/** A classic script: a module would be blocked in a sandbox, which has no origin. */
function loadLanguage(tag: string, { languages, languageFolder = 'lang/' }: FrameSettings): void {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  if (!languages.includes(code)) return;
  const script = document.createElement('script');
  script.src = new URL(`${languageFolder}${code}.js`, location.href).href;
  document.head.append(script);
}

/** The emergency number and the numbers of the region's first lines, as shown. */
function numbersFor(region: string | undefined): string[] {
  const emergency = emergencyFor(emergencyNumbers, region)?.number;
  const calls = regionLines(region).first.flatMap(({ contacts }) =>
    contacts.filter(({ method }) => method === 'call').slice(0, 1),
  );
  return [...new Set([...(emergency ? [emergency] : []), ...calls.map((contact) => contactLink(contact).shown)])];
}

/** Shows the visitor's region and lets them change it. */
type Picker = (home: RegionChoice, lang: string) => TemplateResult;

/** What the page's address requests. */
interface FrameRequest {
  readonly region: string | undefined;
  readonly remember: boolean;
  /** Only if the widget shows a link instead of its lines. */
  readonly picker: Picker | undefined;
}

class FramePage implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly pageRegion: string | undefined;
  readonly remember: boolean;
  private readonly messages = new FrameMessages();
  private readonly lines = document.createElement('div');
  private readonly home: RegionChoice;
  private status = '';

  constructor(
    private readonly footer: HTMLElement,
    /** The lines in the page's HTML, until those of the visitor's region replace them. */
    private readonly written: Element | null,
    private readonly parts: Pick<FooterState, 'hosts' | 'refused' | 'fullPage'>,
    private readonly request: FrameRequest,
  ) {
    this.pageRegion = request.region;
    this.remember = request.remember;
    this.home = new RegionChoice(this);
  }

  addController(controller: RegionChoice): void {
    controller.hostConnected();
  }

  removeController(): void {
    // The page stays as long as its widget.
  }

  requestUpdate(): void {
    this.draw();
  }

  start(): void {
    if (isFramed()) {
      this.messages.start();
      document.addEventListener('click', this.handleAnchor, true);
      if (isOpaque()) document.addEventListener('click', this.handleDeadLink);
    }
    onLanguage(() => this.draw());
    this.draw();
    this.footer.hidden = false;
  }

  private get localized(): Localized<typeof english> {
    return findWords('embed', english, document.documentElement.lang || 'en');
  }

  private draw(): void {
    const { localized, lines, home } = this;
    const { region } = home;
    const { picker } = this.request;
    document.documentElement.dir = localized.dir;
    render(frameFallback({ region, lang: localized.lang }), lines);
    this.written?.replaceWith(lines);
    const state: FooterState = {
      ...this.parts,
      localized,
      numbers: isFramed() && isOpaque() ? numbersFor(region) : [],
      lines: picker && html`${frameFallback({ region, lang: localized.lang })}${picker(home, localized.lang)}`,
      status: this.status,
      copy: (text) => void this.copy(text),
      open: this.handleOpen,
    };
    render(frameFooter(state), this.footer);
  }

  private async copy(text: string): Promise<void> {
    const { words, dir } = this.localized;
    const isCopied = await copyText(text, document.body);
    this.status = fill(isCopied ? words.copied : words.notCopied, { text: leftToRight(text, dir) });
    this.draw();
  }

  private readonly handleOpen = (event: Event): void => {
    if (!isOpaque()) return;
    event.preventDefault();
    this.messages.openLink(this.parts.fullPage!);
    // If no parent handles it, at least the address is on the clipboard.
    void this.copy(this.parts.fullPage!);
  };

  /** A link to another page opens in a new window, not in the frame. */
  private readonly handleAnchor = (event: Event): void => {
    const anchor = anchorOf(event);
    if (anchor && /^https?:$/.test(anchor.protocol) && anchor.target === '') anchor.target = '_blank';
  };

  /**
   * Copies the target of a link that may not work: a number, an address. If the link does work, that does no harm.
   */
  private readonly handleDeadLink = (event: Event): void => {
    const anchor = anchorOf(event);
    if (!anchor || event.defaultPrevented) return;
    const isNumber = /^(tel|sms|mailto):$/.test(anchor.protocol);
    void this.copy(isNumber ? decodeURIComponent(anchor.pathname) : anchor.href);
  };
}

const anchorOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((each) => each instanceof HTMLAnchorElement);

function readSettings(): FrameSettings {
  const text = document.querySelector('script[data-settings]')?.textContent ?? '{}';
  const { attributes, feeds, links, languages, languageFolder } = JSON.parse(text) as Partial<FrameSettings>;
  return { attributes, feeds: feeds ?? [], links: links ?? [], languages: languages ?? [], languageFolder };
}

/**
 * Replaces the fallback in `<main>` by the widget `tag`, configured by the query or the page's own settings, and adds
 * the footer. `picker` is for a widget that `help-href` leaves without lines of its own. The query can choose among
 * what the widget offers, and feeds and links that the page's rules allow; nothing else in it has an effect.
 */
export async function startFrame(tag: WidgetTag, picker?: Picker): Promise<void> {
  const [main, footer] = [document.querySelector('main'), document.querySelector('footer')];
  if (!main || !footer) return;
  const page = new URL(location.href);
  const settings = readSettings();
  const { options, rules } = await readOptions(tag, page, settings);
  limitOrigins(page, rules.feeds, options.feeds);
  if (!settings.attributes) limitAddresses(page, rules.feeds);
  const lang = options.attributes.get('lang');
  if (lang) {
    document.documentElement.lang = lang;
    loadLanguage(lang, settings);
  }
  const theme = options.attributes.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.style.setProperty('color-scheme', theme);
  const wantedRegion = regionCode(options.attributes.get('region'));
  // Anyone can write a query: a region without a number must not remove the numbers.
  const isEmpty = !settings.attributes && wantedRegion !== undefined && !hasNumbers(wantedRegion);
  const widget = document.createElement(tag);
  for (const [name, value] of options.attributes) if (name !== 'region' || !isEmpty) widget.setAttribute(name, value);
  // Written before the request was known: for several countries, or in English.
  const written = main.querySelector('[data-lines]');
  widget.append(...main.childNodes);
  main.replaceChildren(widget);
  const fullPage = new URL(page.href);
  fullPage.hash = '';
  const parts = {
    hosts: [...new Set(options.feeds.map(({ host }) => host))],
    refused: options.refused,
    fullPage: isFramed() ? fullPage.href : undefined,
  };
  const { attributes } = options;
  new FramePage(footer, written, parts, {
    region: isEmpty ? undefined : wantedRegion,
    remember: attributes.has('remember'),
    picker: attributes.has('help-href') ? picker : undefined,
  }).start();
}
