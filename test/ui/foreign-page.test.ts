import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/grounding-player.js';
import '../../src/define/group-finder.js';
import '../../src/define/resource-list.js';
import '../../src/define/story-card.js';
import { crisisLines } from '../../src/embed/fallback.js';
import type { WidgetElement } from '../../src/ui/widget-element.js';
import { rootOf, seen } from '../support/common-tests.js';

/** What a page translator does to the texts of an open shadow root: each becomes a `<font>` in a `<font>`. */
function translate(root: ParentNode & Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    if (!text.data.trim() || text.parentElement?.closest('[translate=no], style, font')) continue;
    const outer = document.createElement('font' as string);
    const inner = document.createElement('font' as string);
    inner.textContent = text.data.replace(/[A-Za-z]{3,}/g, (word) => `${word}o`);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const textOf = (element: Element, selector: string): string =>
  (rootOf(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('a page that is translated', () => {
  it('lets the player’s words change, and leaves what does not change translated', async () => {
    const player = await fixture<WidgetElement & { play(): void; pause(): void; stop(): void }>(
      html`<peer-grounding-player exercise="box-breathing" region="US"></peer-grounding-player>`,
    );
    translate(rootOf(player));
    expect([textOf(player, '.main-button'), textOf(player, '.main')]).to.deep.equal(['Starto', '6 roundso']);
    player.play();
    await player.updateComplete;
    expect([textOf(player, '.main-button'), textOf(player, '.main'), textOf(player, '.heading')]).to.deep.equal([
      'Pause',
      'Get comfortable',
      'Boxo breathingo',
    ]);
    translate(rootOf(player));
    player.pause();
    await player.updateComplete;
    expect([
      textOf(player, '.main-button'),
      textOf(player, '.main'),
      textOf(player, '[data-action=stop]'),
    ]).to.deep.equal(['Resume', 'Paused', 'Stopo']);
    player.stop();
    await player.updateComplete;
    expect(textOf(player, '.main-button')).to.equal('Start again');
    expect(rootOf(player).textContent).not.to.include('\u2060');
  });

  it('lets a story open, and a count of groups change', async () => {
    const card = await fixture<WidgetElement>(
      html`<peer-story-card region="US" .feed=${{ stories: [{ id: 's', text: 'Word. '.repeat(300), contentNote: 'Loss' }] }}></peer-story-card>`,
    );
    await waitUntil(() => seen(rootOf(card)).includes('Read'));
    translate(rootOf(card));
    const read = [...rootOf(card).querySelectorAll('button')].find((each) => each.textContent.includes('Reado'))!;
    const before = read.textContent;
    read.click();
    await card.updateComplete;
    expect([...rootOf(card).querySelectorAll('button')].map(({ textContent }) => textContent)).not.to.include(before);
    const groups = ['Anxiety', 'Grief'].map((name) => ({ id: name, name }));
    const finder = await fixture<WidgetElement>(html`<peer-group-finder .feed=${{ groups }}></peer-group-finder>`);
    await waitUntil(() => rootOf(finder).querySelector('.item'));
    translate(rootOf(finder));
    const box = rootOf(finder).querySelector('input')!;
    box.value = 'grief';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await finder.updateComplete;
    expect(seen(rootOf(finder)))
      .to.include('1 group')
      .and.not.to.include('2 groupso');
  });

  it('keeps the words to send and the numbers, in the list and in its fallback', async () => {
    const list = await fixture<WidgetElement>(html`<peer-resource-list region="US"></peer-resource-list>`);
    await list.updateComplete;
    translate(rootOf(list));
    const link = rootOf(list).querySelector('a[href^="sms:741741"]')!;
    expect(link.textContent).to.equal('Text HOME to 741741');
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(document.createRange().createContextualFragment(crisisLines({ region: 'US' }).join('')));
    translate(page);
    expect(page.querySelector('a[href^="sms:741741"]')!.textContent).to.equal('Text HOME to 741741');
  });
});

describe('a page with one-letter shortcuts', () => {
  const heard: string[] = [];
  const hear = (event: Event) => void heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
  const TYPES = ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'];
  beforeEach(() => {
    heard.length = 0;
    for (const type of TYPES) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, hear);
  });
  const press = (field: Element, key: string, more: KeyboardEventInit = {}) => {
    for (const type of ['keydown', 'keypress', 'keyup'])
      field.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...more }));
  };

  for (const isolation of ['open', 'closed'] as const) {
    it(`hears no letter of what is typed (${isolation}), but every command, and all of it on the way down`, async () => {
      const finder = await fixture<WidgetElement>(
        html`<peer-group-finder isolation=${isolation} .feed=${{ groups: ['a', 'b', 'c'].map((id) => ({ id, name: id })) }}></peer-group-finder>`,
      );
      const root = finder.renderRoot as ShadowRoot;
      await waitUntil(() => root.querySelector('.item'));
      const box = root.querySelector('input')!;
      const down: string[] = [];
      const capture = (event: KeyboardEvent) => void down.push(event.key);
      document.addEventListener('keydown', capture, true);
      for (const key of ['s', 'N', '?', ' ', 'é', '語', '😀', 'Dead', 'Process']) press(box, key);
      press(box, '@', { ctrlKey: true, altKey: true });
      press(box, 'ß', { altKey: true });
      box.dispatchEvent(new InputEvent('input', { data: 's', bubbles: true, composed: true }));
      document.removeEventListener('keydown', capture, true);
      expect(heard).to.deep.equal([]);
      expect(down).to.have.length(11);
      press(box, 'k', { ctrlKey: true });
      press(box, 'k', { metaKey: true });
      press(box, 'k', { altKey: true });
      press(box, 'Shift');
      press(box, 'Tab');
      expect(heard.filter((each) => each.startsWith('keydown'))).to.deep.equal([
        'keydown k',
        'keydown k',
        'keydown k',
        'keydown Shift',
        'keydown Tab',
      ]);
    });
  }

  it('still hears its shortcuts where nothing is typed', async () => {
    const player = await fixture<WidgetElement>(html`<peer-grounding-player no-hotkeys></peer-grounding-player>`);
    press(rootOf(player).querySelector('.main-button')!, 's');
    expect(heard).to.deep.equal(['keydown s', 'keypress s', 'keyup s']);
  });
});

describe('a page of small text', () => {
  const html_ = document.documentElement;
  afterEach(() => html_.style.removeProperty('font-size'));

  for (const root of ['62.5%', '100%', '50%']) {
    it(`has no field that a phone would zoom into, at ${root}`, async () => {
      html_.style.setProperty('font-size', root);
      const groups = ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        name: id,
        place: { city: id, latitude: 1, longitude: 2 },
      }));
      const resources = 'abcdef'.split('').map((id) => ({ id, name: id }));
      const page = await fixture<HTMLElement>(html`<div>
        <peer-group-finder .feed=${{ groups }}></peer-group-finder><peer-resource-list region="US" .feed=${{ resources }}></peer-resource-list><peer-grounding-player exercise="box-breathing"></peer-grounding-player>
      </div>`);
      page.style.setProperty('font-size', '0.9em');
      const widgets = [...page.children] as WidgetElement[];
      await waitUntil(() => widgets.every((widget) => rootOf(widget).querySelector('.item, .main-button')));
      for (const widget of widgets) {
        for (const name of ['Change', 'Options', 'Near', 'Filters'])
          [...rootOf(widget).querySelectorAll('button')].find((each) => each.textContent.includes(name))?.click();
        await widget.updateComplete;
      }
      const sizes = widgets.map((widget) =>
        [...rootOf(widget).querySelectorAll('select, input:not([type=checkbox], [type=range], [type=radio])')].map(
          (field) => parseFloat(getComputedStyle(field).fontSize),
        ),
      );
      for (const all of sizes) {
        expect(all.length).to.be.greaterThan(0);
        expect(Math.min(...all)).to.be.at.least(16);
      }
    });
  }
});
