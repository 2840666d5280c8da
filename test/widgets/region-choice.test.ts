import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/grounding-player.js';
import '../../src/define/resource-list.js';
import '../../src/define/story-card.js';
import type { ResourceList } from '../../src/widgets/resource-list/resource-list.js';

const stories = { version: 'peer-feed/1', stories: [{ id: 'one', text: 'We drink a lot of tea.' }] };
const within = (name: string, page: ParentNode): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(name)];
/** Whether the widget dials that number. */
const dials =
  (number: string) =>
  (widget: Element): boolean =>
    widget.shadowRoot!.querySelector(`a[href="tel:${number}"]`) !== null;

async function settle(page: ParentNode): Promise<void> {
  for (const widget of within('peer-resource-list, peer-story-card, peer-grounding-player', page))
    await (widget as ResourceList).updateComplete;
}

async function open(): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div>
    <peer-resource-list id="first" region="US"></peer-resource-list>
    <peer-resource-list id="other" region="US"></peer-resource-list>
    <peer-story-card id="card" region="US" .feed=${stories}></peer-story-card>
    <peer-grounding-player id="player" region="US"></peer-grounding-player>
  </div>`);
  await settle(page);
  return page;
}

async function choose(list: Element, region: string): Promise<void> {
  list.shadowRoot!.querySelector<HTMLElement>('[aria-describedby=showing]')!.click();
  await (list as ResourceList).updateComplete;
  const select = list.shadowRoot!.querySelector<HTMLSelectElement>('#region select')!;
  select.value = region;
  select.dispatchEvent(new Event('change'));
}

describe('the region that a visitor chooses', () => {
  it('holds for all help on the page; another list stays with the region its page gave it', async () => {
    const page = await open();
    const dialling = (number: string): string[] =>
      within('*', page)
        .filter((each) => each.shadowRoot && dials(number)(each))
        .map((each) => each.id);
    expect(dialling('988')).to.deep.equal(['first', 'other', 'card', 'player']);
    await choose(page.querySelector('#first')!, 'GB');
    await settle(page);
    expect(dialling('116123'), 'Samaritans').to.deep.equal(['first', 'card', 'player']);
    expect(dialling('988')).to.deep.equal(['other']);
    const late = document.createElement('peer-story-card');
    Object.assign(late, { region: 'US', feed: stories });
    page.append(late);
    await late.updateComplete;
    expect(dials('116123')(late), 'a card that comes later').to.equal(true);
  });

  it('is forgotten with the last widget of the page', async () => {
    const page = await open();
    await choose(page.querySelector('#first')!, 'GB');
    page.remove();
    const next = await open();
    expect(within('peer-story-card, peer-grounding-player', next).map(dials('988'))).to.deep.equal([true, true]);
  });
});
