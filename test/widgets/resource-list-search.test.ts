import { expect } from '@open-wc/testing';
import type { ResourceList } from '../../src/widgets/resource-list/resource-list.js';
import { button, feedOf, items, root, settle, show } from '../support/resource-list.js';

const box = (list: ResourceList): HTMLInputElement => root(list).querySelector('input[type=search]')!;

async function type(list: ResourceList, text: string): Promise<void> {
  box(list).value = text;
  box(list).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle(list);
}

/** Updates the list until it shows the feed that is on its way. */
async function loaded(list: ResourceList): Promise<void> {
  do await settle(list);
  while (list.matches(':state(loading)'));
}

describe('the search of <peer-resource-list>', () => {
  it('still shows its text after the box was away', async () => {
    const list = await show({ region: 'US' }, await feedOf());
    const all = items(list);
    await type(list, 'panic');
    const narrowed = items(list);
    expect(narrowed.length).to.be.lessThan(all.length);
    list.max = 2;
    await settle(list);
    expect(box(list)).to.equal(null);
    list.max = undefined as unknown as number;
    await settle(list);
    expect(items(list)).to.deep.equal(narrowed);
    expect(box(list).value).to.equal('panic');
  });

  it('still shows its text when another feed is loaded', async () => {
    const address = (feed: object): string => `data:application/json,${encodeURIComponent(JSON.stringify(feed))}`;
    const feed = await feedOf();
    const list = await show({ region: 'US', src: address(feed) });
    await loaded(list);
    await type(list, 'panic');
    const narrowed = items(list);
    list.src = address({ ...feed, title: 'The same list elsewhere' });
    await loaded(list);
    expect(items(list)).to.deep.equal(narrowed);
    expect(box(list).value).to.equal('panic');
  });

  it('is empty after a fresh start, away or not', async () => {
    const list = await show({ region: 'US' }, await feedOf());
    await type(list, 'zzzz');
    button(list, /Clear/).click();
    await settle(list);
    expect(box(list).value).to.equal('');
    list.max = 2;
    await settle(list);
    list.max = undefined as unknown as number;
    await settle(list);
    expect(box(list).value).to.equal('');
  });
});
