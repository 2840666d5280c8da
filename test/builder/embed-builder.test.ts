import { expect, fixture, waitUntil } from '@open-wc/testing';
import { readCatalog } from '../../src/builder/catalog.js';
import { EmbedBuilder } from '../../src/builder/embed-builder.js';
import '../../src/builder/languages.js';
import '../../src/define/group-finder.js';
import '../../src/define/quick-exit.js';
import '../../src/define/story-card.js';
import { define } from '../../src/ui/define.js';
import { fakeFetch, json, type FakeFetch } from '../support/fake-fetch.js';
import '../support/accessible.js';

define('peer-embed-builder', EmbedBuilder);

const BASE = 'https://files.example.org/peer/';
const FEED = 'https://feeds.example.org/all.json';
const GROUP = { id: '1', name: 'Tuesday circle', schedule: [{ day: 2, start: '19:00', timeZone: 'America/Chicago' }] };
const CATALOG = readCatalog(
  JSON.stringify({
    'group-finder': {
      tag: 'peer-group-finder',
      attributes: [
        { name: 'src', type: 'text', about: 'Address of the feed.', isCommon: false },
        { name: 'view', type: 'choice', choices: ['list', 'week'], initial: 'list', about: 'View.', isCommon: true },
        { name: 'compact', type: 'boolean', about: 'Less room.', isCommon: true },
        { name: 'page-size', type: 'number', initial: '20', about: 'Groups shown at a time.', isCommon: false },
      ],
    },
    'grounding-player': {
      tag: 'peer-grounding-player',
      attributes: [{ name: 'choose', type: 'text', about: 'Ids.', isCommon: true }],
    },
  }),
);

/** The page as somebody uses it. */
class Page {
  constructor(private readonly builder: EmbedBuilder) {}
  private get root(): ShadowRoot {
    return this.builder.shadowRoot!;
  }
  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ');
  }
  get snippets(): readonly string[] {
    return [...this.root.querySelectorAll('pre')].map(({ textContent }) => textContent);
  }
  shown(tag: string): Element | null {
    return this.root.querySelector(`.stage ${tag}`);
  }
  /** The control whose label begins with `label`. */
  control(label: string): HTMLInputElement | HTMLSelectElement {
    const found = [...this.root.querySelectorAll('label')].find(({ textContent }) =>
      textContent.trim().startsWith(label),
    );
    return found?.control as HTMLInputElement;
  }
  async press(name: string): Promise<void> {
    [...this.root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!.click();
    await this.builder.updateComplete;
  }
  async tick(label: string): Promise<void> {
    this.control(label).click();
    await this.builder.updateComplete;
  }
  async choose(label: string, value: string): Promise<void> {
    const control = this.control(label);
    control.value = value;
    control.dispatchEvent(new Event('change'));
    await this.builder.updateComplete;
  }
  async giveFeed(address: string): Promise<void> {
    this.control('Address of your feed').value = address;
    await this.press('Check');
    await waitUntil(() => !this.text.includes('Looking at it'));
  }
}

describe('the builder', () => {
  let server: FakeFetch;
  beforeEach(() => {
    server = fakeFetch(({ url }) =>
      url.includes('integrity')
        ? json({ 'autoload.js': 'sha384-LLLL', 'group-finder.js': 'sha384-AAAA', 'lang/es.js': 'sha384-BBBB' })
        : json({ version: 'peer-feed/1', groups: [GROUP, { id: '2' }] }),
    );
  });
  afterEach(() => {
    server.restore();
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
  });

  const open = async (): Promise<Page & { readonly element: EmbedBuilder }> => {
    const element = document.createElement('peer-embed-builder') as EmbedBuilder;
    Object.assign(element, { catalog: CATALOG, base: BASE });
    await fixture(element);
    await waitUntil(() => element.shadowRoot?.querySelector('pre')?.textContent.includes('sha384-LLLL'));
    const page = new Page(element);
    await page.choose('Country of your visitors', 'US');
    return Object.assign(page, { element });
  };

  it('asks for a feed if the widget shows nothing without one', async () => {
    const page = await open();
    expect(page.text).to.include('Give the address of your feed to see it here.');
    expect(page.shown('peer-group-finder')).to.equal(null);
  });

  it('describes what the feed contains and what to fix, shows the widget, and writes both into the snippet', async () => {
    const page = await open();
    await page.giveFeed(FEED);
    expect(page.text)
      .to.include('This works. We found 1 group.')
      .and.include('1 entry is left out')
      .and.include('Entry 2: name is missing');
    expect(page.shown('peer-group-finder')?.getAttribute('src')).to.equal(FEED);
    expect(page.snippets[0]).to.include(
      `<script type="module" src="${BASE}cdn/autoload.js" integrity="sha384-LLLL" crossorigin="anonymous"></script>`,
    );
    expect(page.snippets[0]).to.include(`<peer-group-finder src="${FEED}" region="US">`).and.include('href="tel:988"');
  });

  it('gives the complete file to those who choose it, and says in one sentence what it costs', async () => {
    const page = await open();
    await page.giveFeed(FEED);
    await page.choose('Language of the widget', 'es');
    await page.tick('One file instead of parts');
    expect(page.text).to.include('For pages that must list every script: one request and one fingerprint');
    expect(page.snippets[0])
      .to.include(`src="${BASE}cdn/group-finder.js" integrity="sha384-AAAA" crossorigin="anonymous"></script>`)
      .and.include('cdn/lang/es.js" integrity="sha384-BBBB"')
      .and.not.include('autoload');
    await page.tick('One file instead of parts');
    expect(page.snippets[0]).to.include('cdn/autoload.js').and.not.include('group-finder.js').and.not.include('lang/');
    await page.choose('Where is your site?', 'newsletter');
    expect(page.text, 'there is no script to choose').not.to.include('One file instead of parts');
  });

  it('says what to do about an address that leads nowhere, and keeps it', async () => {
    const page = await open();
    server.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await page.giveFeed(FEED);
    expect(page.text).to.include('We could not load this.').and.include('Access-Control-Allow-Origin: *');
    expect(page.snippets[0]).to.include(`src="${FEED}"`);
    await page.giveFeed('example.org');
    expect(page.text).to.include('This is not an address yet.');
    expect(page.snippets[0]).not.to.include('example.org"');
  });

  it('leaves defaults out of the snippet, and includes everything else', async () => {
    const page = await open();
    await page.giveFeed(FEED);
    await page.choose('View', 'week');
    await page.tick('Less room');
    expect(page.snippets[0]).to.include(`<peer-group-finder src="${FEED}" region="US" view="week" compact>`);
    expect(page.shown('peer-group-finder')?.getAttribute('view')).to.equal('week');
    await page.choose('View', '');
    await page.tick('Less room');
    expect(page.snippets[0]).to.include(`<peer-group-finder src="${FEED}" region="US">`);
    expect(page.shown('peer-group-finder')?.hasAttribute('compact')).to.equal(false);
  });

  it('offers what can be ticked where several are chosen', async () => {
    const page = await open();
    await page.tick('A grounding exercise');
    await page.tick('Five senses');
    await page.tick('Calm place');
    expect(page.snippets[0]).to.include('choose="five-senses calm-place"');
  });

  it('keeps the settings of a widget while another one is looked at', async () => {
    const page = await open();
    await page.giveFeed(FEED);
    await page.tick('Less room');
    await page.tick('Leave this page');
    expect(page.text).to.include('This widget needs no list.');
    expect(page.snippets[0]).to.include('<peer-quick-exit').and.not.include('compact').and.not.include(FEED);
    await page.tick('Find a group');
    expect(page.snippets[0]).to.include('compact');
  });

  it('cannot be left through the widget on show', async () => {
    const page = await open();
    await page.tick('Leave this page');
    expect(page.shown('peer-quick-exit')).to.have.property('inert', true);
    expect(page.shown('peer-quick-exit')?.hasAttribute('no-hotkey')).to.equal(true);
    expect(page.snippets[0]).not.to.include('no-hotkey');
  });

  it('gives each place what it takes', async () => {
    const page = await open();
    await page.giveFeed(FEED);
    await page.choose('Where is your site?', 'wordpress-author');
    expect(page.snippets[0]).to.equal(`[peer_group_finder src="${FEED}" region="US"]`);
    for (const text of page.snippets) expect(text).not.to.match(/<(script|iframe|peer-)/);
    await page.choose('Where is your site?', 'notion');
    expect(new URL(page.snippets[0]!).searchParams.get('src')).to.equal(FEED);
    expect(page.text).to.include('A frame shows lists of the site it comes from.');
    expect(JSON.parse(page.snippets[1]!)).to.deep.equal({ feeds: ['https://feeds.example.org'] });
    expect(page.text).to.include('Type /embed and paste the address.');
    await page.choose('Where is your site?', 'medium');
    expect(page.text).to.include('This place takes only an address.');
    await page.choose('Address of the shared page', 'https://example.org/share/groups.html');
    expect(page.snippets[0]).to.equal('https://example.org/share/groups.html');
  });

  it('says whether a copy worked, beside the button that was pressed', async () => {
    const page = await open();
    await page.press('Copy');
    await waitUntil(() => /Copied\.|We could not copy it/.test(page.text));
  });

  it('speaks Spanish and Arabic, and so does the widget until it is told otherwise', async () => {
    const page = await open();
    await page.giveFeed(FEED);
    await page.press('Español');
    expect(page.text).to.include('Pon un widget en tu página').and.include('Funciona. Hemos encontrado 1 grupo.');
    expect(page.snippets[0]).to.include('cdn/autoload.js" integrity="sha384-LLLL"').and.include('lang="es"');
    await page.press('العربية');
    expect(document.documentElement.dir).to.equal('rtl');
    expect(page.element.shadowRoot!.querySelector('.base')?.getAttribute('dir')).to.equal('rtl');
    await page.press('English');
    await page.choose('Language of the widget', 'es');
    expect(page.snippets[0]).to.include('lang="es"');
    expect(page.text).to.include('Put a widget on your page');
  });

  for (const lang of ['en', 'ar']) {
    it(`is accessible in ${lang}, before and after a feed is given`, async () => {
      const page = await open();
      await expect(page.element).to.be.accessible();
      await page.giveFeed(FEED);
      document.documentElement.lang = lang;
      await page.element.updateComplete;
      await expect(page.element).to.be.accessible();
    });
  }
});
