import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/peer-feed.js';
import type { PeerFeed } from '../../../src/widgets/peer-feed/peer-feed.js';
import { cardOf, CardPage, fakeServer, feedOf, NOTED, PLAIN, ready } from '../../support/stories.js';
import '../../support/accessible.js';

const hrefs = (page: CardPage, part: string): string[] =>
  [...page.root.querySelectorAll(`[part~=${part}] a`)].map((link) => link.getAttribute('href')!);

describe('the help that a story names', () => {
  let server: ReturnType<typeof fakeServer>;
  beforeEach(() => void (server = fakeServer()));
  afterEach(() => server.restore());

  it('is shown by the ids of built-in lines, beside the lines of the region', async () => {
    const page = await cardOf(feedOf({ ...PLAIN, help: ['gb-samaritans', 'us-988', 'nobody'] }));
    expect(page.text).to.include('Help that goes with this story Samaritans');
    expect(hrefs(page, 'story-help')).to.include('tel:116123').and.not.include('tel:988');
    expect(hrefs(page, 'help')).to.include('tel:988');
    await expect(page.card).to.be.accessible();
  });

  it('is there too while the story is covered, and where the page has help of its own', async () => {
    const page = await cardOf(feedOf({ ...NOTED, help: ['us-988'] }), { helpHref: '/help' });
    expect(hrefs(page, 'story-help')).to.include('tel:988');
    expect(page.root.querySelector('.help-now a')!.getAttribute('href')).to.match(/\/help$/);
  });

  it('is a resource of the feed that the card shares with the page, by its ways or its own page', async () => {
    const resources = [
      {
        id: 'night',
        name: 'Night line',
        kind: 'warmline',
        contacts: [
          { method: 'call', display: '555-0142' },
          { method: 'email', display: 'night@example.org' },
        ],
      },
      { id: 'read', name: 'Living with nights', kind: 'article', url: 'https://example.org/nights' },
    ];
    const provider = await fixture<PeerFeed>(
      html`<peer-feed .feed=${{ ...feedOf({ ...PLAIN, help: ['night', 'read'] }), resources }}><peer-story-card region="US"></peer-story-card></peer-feed>`,
    );
    const card = provider.querySelector('peer-story-card')!;
    await ready(card);
    expect(hrefs(new CardPage(card), 'story-help')).to.deep.equal(['tel:5550142', 'https://example.org/nights']);
  });

  it('is not that of another country where the reader’s is known, and says whose it is where only the page names one', async () => {
    const page = await cardOf(feedOf({ ...PLAIN, help: ['gb-samaritans', 'us-trevor', 'at-telefonseelsorge'] }));
    expect(page.text)
      .to.match(/Samaritans \(United Kingdom, .*Jersey/)
      .and.include('Telefonseelsorge (Austria)')
      .and.not.include('Trevor Project (');
    page.root.querySelector<HTMLElement>('[aria-describedby=showing]')!.click();
    await page.card.updateComplete;
    const select = page.root.querySelector<HTMLSelectElement>('#region select')!;
    select.value = 'DE';
    select.dispatchEvent(new Event('change'));
    await page.card.updateComplete;
    expect(page.root.querySelector('[part~=story-help]')).to.equal(null);
    expect(hrefs(page, 'help')).to.include('tel:08001110111');
  });

  it('is left out where there is none', async () => {
    expect((await cardOf(feedOf(PLAIN))).root.querySelector('[part~=story-help]')).to.equal(null);
  });
});
