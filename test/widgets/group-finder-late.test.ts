import { expect, waitUntil } from '@open-wc/testing';
import '../../src/i18n/lang/es.js';
import { clock } from '../../src/page/clock-controller.js';
import { rootOf, seen } from '../support/common-tests.js';
import { pressKeys } from '../support/keys.js';
import { NOW, button, feed, hasButton, item, searchBox, show, type } from '../support/finder-page.js';

describe('<peer-group-finder>, when something arrives late', () => {
  const realNow = clock.now;
  beforeEach(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));

  it('tells the time as it is when it comes back to the page', async () => {
    const finder = await show();
    const place = finder.parentElement!;
    finder.remove();
    clock.now = () => NOW + 10 * 60_000;
    place.append(finder);
    await finder.updateComplete;
    expect(seen(item(finder, 'soon'))).to.include('in 15 min');
  });

  it('keeps the place chosen while the device was still looking for itself', async () => {
    const finder = await show();
    button(rootOf(finder), 'Near me').click();
    await finder.updateComplete;
    const { geolocation } = navigator;
    let found!: (position: object) => void;
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition: (tell: typeof found) => (found = tell) },
    });
    try {
      button(rootOf(finder), 'Use my location').click();
      const box = rootOf(finder).querySelector<HTMLInputElement>('.place')!;
      box.value = 'Springfield';
      box.dispatchEvent(new Event('change'));
      found({ coords: { latitude: 1, longitude: 1 } });
      await new Promise((resolve) => setTimeout(resolve));
      await finder.updateComplete;
      expect(hasButton(rootOf(finder), 'Remove: Near Springfield'), seen(rootOf(finder))).to.equal(true);
    } finally {
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
    }
  });

  it('shows the order the list is in, also where the visitor had tried others', async () => {
    const finder = await show();
    const order = (): HTMLSelectElement => rootOf(finder).querySelector('.bar select')!;
    const place = async (value: string): Promise<void> => {
      const box = rootOf(finder).querySelector<HTMLInputElement>('.place')!;
      box.value = value;
      box.dispatchEvent(new Event('change'));
      await finder.updateComplete;
    };
    button(rootOf(finder), 'Near me').click();
    await finder.updateComplete;
    for (const tried of ['ArrowDown', 'ArrowUp']) {
      order().focus();
      await pressKeys(tried);
      await finder.updateComplete;
    }
    await place('Springfield');
    expect([finder.sort, order().value]).to.deep.equal(['distance', 'distance']);
    await place('');
    expect([finder.sort, order().value]).to.deep.equal(['next', 'next']);
  });

  it('still shows what is searched for when the search box comes back', async () => {
    const finder = await show();
    await type(finder, 'grief');
    finder.noSearch = true;
    await finder.updateComplete;
    finder.noSearch = false;
    await finder.updateComplete;
    expect(searchBox(finder).value).to.equal('grief');
    finder.feed = { groups: [] };
    await waitUntil(() => rootOf(finder).querySelector('input[type=search]') === null);
    finder.feed = feed;
    await waitUntil(() => rootOf(finder).querySelector('input[type=search]') !== null);
    expect(searchBox(finder).value).to.equal('grief');
  });

  it('names the place of the device in the language that the page changes to', async () => {
    const finder = await show();
    button(rootOf(finder), 'Near me').click();
    await finder.updateComplete;
    const { geolocation } = navigator;
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition: (found: (position: object) => void) => found({ coords: { latitude: 1, longitude: 1 } }),
      },
    });
    try {
      button(rootOf(finder), 'Use my location').click();
      await waitUntil(() => hasButton(rootOf(finder), 'Remove: Near you'));
      finder.lang = 'es';
      await waitUntil(() => seen(rootOf(finder)).includes('Cerca de'));
      expect(seen(rootOf(finder))).not.to.include('Cerca de you');
    } finally {
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
    }
  });
});
