import { expect } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { rootOf, seen } from '../support/common-tests.js';
import { pressKeys } from '../support/keys.js';
import { NOW, button, hasButton, item, show } from '../support/finder-page.js';

describe('<peer-group-finder>, when something comes late', () => {
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
});
