import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/grounding-player.js';
import '../../src/define/peer-feed.js';
import '../../src/define/resource-list.js';
import '../../src/define/story-card.js';
import type { ResourceList } from '../../src/widgets/resource-list/resource-list.js';
import { forgetWarnings } from '../../src/ui/warn-once.js';
import '../support/accessible.js';

const stories = { version: 'peer-feed/1', stories: [{ id: 'one', text: 'We drink a lot of tea.' }] };
const dials = (widget: Element, number: string): boolean =>
  widget.shadowRoot!.querySelector(`a[href="tel:${number}"]`) !== null;
const showing = (widget: Element): string => widget.shadowRoot!.querySelector('#showing')!.textContent;
const change = (widget: Element): HTMLElement =>
  widget.shadowRoot!.querySelector<HTMLElement>('[aria-describedby=showing]')!;
const offer = (widget: Element): HTMLElement | null => widget.shadowRoot!.querySelector<HTMLElement>('.offer');

/** A reader in that zone whose browser asks for those languages, until the test is over. */
function readerIn(timeZone: string, languages: readonly string[]): () => void {
  const { DateTimeFormat } = Intl;
  const zoned = function (locale?: string, options?: Intl.DateTimeFormatOptions) {
    return new DateTimeFormat(locale, { timeZone, ...options });
  };
  Object.assign(Intl, {
    DateTimeFormat: Object.assign(zoned, {
      supportedLocalesOf: DateTimeFormat.supportedLocalesOf.bind(DateTimeFormat),
    }),
  });
  Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
  return () => {
    Object.assign(Intl, { DateTimeFormat });
    Reflect.deleteProperty(navigator, 'languages');
  };
}

async function open(
  attributes: { region?: string } = {},
): Promise<{ list: ResourceList; card: ResourceList; player: ResourceList }> {
  const page = await fixture<HTMLElement>(html`<div>
    <peer-resource-list></peer-resource-list><peer-story-card .feed=${stories}></peer-story-card><peer-grounding-player></peer-grounding-player>
  </div>`);
  const [list, card, player] = [...page.children] as ResourceList[];
  for (const widget of [list!, card!, player!]) {
    if (attributes.region !== undefined) widget.setAttribute('region', attributes.region);
    await widget.updateComplete;
  }
  return { list: list!, card: card!, player: player! };
}

describe('whose lines are shown', () => {
  let leave: () => void;
  afterEach(() => leave());

  it('are those of the visitor’s zone in every widget, and the country of the language is one press away', async () => {
    leave = readerIn('Europe/Berlin', ['en-US', 'en']);
    const widgets = Object.values(await open());
    for (const widget of widgets) {
      expect(showing(widget)).to.equal('Showing lines for Germany.');
      expect(dials(widget, '08001110111')).to.equal(true);
      expect(dials(widget, '988')).to.equal(false);
      expect(offer(widget)!.textContent).to.equal('In the United States? Show those lines');
    }
  });

  for (const name of ['list', 'card', 'player'] as const) {
    it(`change for the whole page by an offer taken with the keyboard in the ${name}, and the focus is on “Change” then`, async () => {
      leave = readerIn('Europe/Berlin', ['en-US', 'en']);
      const widgets = await open();
      offer(widgets[name])!.focus();
      await sendKeys({ press: 'Enter' });
      for (const widget of Object.values(widgets)) {
        await widget.updateComplete;
        expect(showing(widget)).to.equal('Showing lines for the United States.');
        expect(dials(widget, '988')).to.equal(true);
        expect(offer(widget)).to.equal(null);
      }
      expect(widgets[name].shadowRoot!.activeElement).to.equal(change(widgets[name]));
    });

    it(`can be chosen in the ${name}, with a name for every control`, async () => {
      leave = readerIn('America/Chicago', ['en-US']);
      const widgets = await open();
      const widget = widgets[name];
      expect(offer(widget)).to.equal(null);
      change(widget).click();
      await widget.updateComplete;
      expect(change(widget).getAttribute('aria-expanded')).to.equal('true');
      await expect(widget).to.be.accessible();
      const select = widget.shadowRoot!.querySelector<HTMLSelectElement>('#region select')!;
      select.value = 'GB';
      select.dispatchEvent(new Event('change'));
      for (const each of Object.values(widgets)) {
        await each.updateComplete;
        expect(dials(each, '116123')).to.equal(true);
      }
    });
  }

  it('are the page’s if it sets a region; the visitor’s own country is offered', async () => {
    leave = readerIn('Europe/Berlin', ['de']);
    const { card } = await open({ region: 'US' });
    expect(dials(card, '988')).to.equal(true);
    expect(offer(card)!.textContent).to.equal('In Germany? Show those lines');
    offer(card)!.click();
    await card.updateComplete;
    expect(dials(card, '08001110111')).to.equal(true);
  });

  it('are the emergency number and the directories where no line is known, never a neighbour’s', async () => {
    leave = readerIn('Europe/Warsaw', ['pl', 'en-US', 'en']);
    const { list } = await open();
    const links = [...list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.crisis-block a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).to.deep.equal(['tel:112', 'https://findahelpline.com/', 'https://befrienders.org/']);
  });

  it('are offered in lines that begin at the same edge, however narrow the place is', async () => {
    leave = readerIn('Europe/Berlin', ['en-US']);
    const { list } = await open();
    list.style.inlineSize = '200px';
    const words = document.createRange();
    words.selectNodeContents(offer(list)!);
    const lines = [...words.getClientRects()].map(({ left }) => Math.round(left));
    expect(lines.length).to.be.above(1);
    expect([...new Set(lines)]).to.deep.equal([
      Math.round(list.shadowRoot!.querySelector('#showing')!.getBoundingClientRect().left),
    ]);
  });

  it('stay inside of a narrow place whose letters are twice as large', async () => {
    leave = readerIn('Europe/Berlin', ['de']);
    for (const widget of Object.values(await open())) {
      widget.style.cssText = 'display: block; inline-size: 296px; font-size: 32px';
      const { right } = widget.getBoundingClientRect();
      const numbers = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.way')];
      expect(numbers.length).to.be.above(0);
      for (const number of numbers)
        expect(number.querySelector('a, button')!.getBoundingClientRect().right).to.be.at.most(right);
      expect(widget.scrollWidth).to.be.at.most(296);
    }
  });

  it('offer no country that has nothing to show', async () => {
    leave = readerIn('America/Chicago', ['fr-SN']);
    expect(offer((await open()).list)).to.equal(null);
  });

  for (const region of ['en-US', 'fr-CA', 'PT-BR', 'EN', 'EU', 'XX', 'USA', 'Germany', '{{ region }}']) {
    it(`are the reader’s own where the page says “${region}”, which is said once`, async () => {
      leave = readerIn('Europe/Dublin', ['en']);
      forgetWarnings();
      const said: string[] = [];
      const { warn } = console;
      console.warn = (text: string): void => void said.push(text);
      try {
        const { list, card } = await open({ region });
        for (const widget of [list, card]) expect(dials(widget, '116123')).to.equal(true);
      } finally {
        console.warn = warn;
      }
      expect(said.filter((text) => text.startsWith('<peer-resource-list>: unknown region'))).to.deep.equal([
        `<peer-resource-list>: unknown region "${region}", using the visitor's`,
      ]);
    });
  }

  it('are of no country when Firefox reports Reykjavik as its zone, but Iceland’s for readers of Icelandic', async () => {
    for (const [languages, known] of [
      [['en-US', 'en'], false],
      [['de', 'en-US', 'en'], false],
      [['is', 'en-US', 'en'], true],
    ] as const) {
      leave = readerIn('Atlantic/Reykjavik', languages);
      const isFirefox = 'mozInnerScreenX' in window;
      if (!isFirefox) Object.defineProperty(window, 'mozInnerScreenX', { configurable: true, value: 0 });
      try {
        for (const widget of Object.values(await open())) {
          expect(showing(widget), String(languages)).to.equal(
            known ? 'Showing lines for Iceland.' : 'Showing lines for no country in particular.',
          );
          expect(dials(widget, '911'), String(languages)).to.equal(false);
        }
      } finally {
        if (!isFirefox) Reflect.deleteProperty(window, 'mozInnerScreenX');
        leave();
      }
    }
  });

  it('are not those that a <peer-feed> misspells, nor those of a page’s prototypes', async () => {
    leave = readerIn('Europe/Dublin', ['en']);
    (Object.prototype as { region?: string }).region = 'AU';
    try {
      const feed = await fixture(
        html`<peer-feed region="U.S."><peer-story-card .feed=${stories} remember></peer-story-card></peer-feed>`,
      );
      const card = feed.querySelector<ResourceList>('peer-story-card')!;
      await card.updateComplete;
      expect(showing(card)).to.equal('Showing lines for Ireland.');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'region');
    }
  });
});
