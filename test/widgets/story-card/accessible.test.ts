import { expect, fixture, html } from '@open-wc/testing';
import type { StoryCard } from '../../../src/widgets/story-card/story-card.js';
import '../../../src/i18n/lang/ar.js';
import { CardPage, cardOf, fakeServer, feedOf, NOTED, PLAIN, ready } from '../../support/stories.js';
import '../../support/accessible.js';

const LONG = { ...PLAIN, id: 'long', text: 'A long story. '.repeat(200), url: 'https://example.org/long' };

describe('every state of the story card', () => {
  let server: ReturnType<typeof fakeServer>;
  beforeEach(() => {
    server = fakeServer({ noted: 31 });
  });
  afterEach(() => server.restore());

  const states: [name: string, page: () => Promise<CardPage>][] = [
    ['covered', () => cardOf(feedOf(NOTED))],
    ['open', () => cardOf(feedOf(NOTED), { showNotes: true, shareHref: '/share' })],
    ['long', () => cardOf(feedOf(LONG))],
    ['expanded', () => cardOf(feedOf(LONG), { expanded: true })],
    [
      'reacted',
      async () => {
        const page = await cardOf(feedOf(PLAIN));
        await page.press('I’ve been there too');
        return page;
      },
    ],
    [
      'skipped',
      async () => {
        const page = await cardOf(feedOf(NOTED));
        await page.press('Skip this story');
        return page;
      },
    ],
    ['empty', () => cardOf(feedOf())],
    ['gone', () => cardOf(feedOf(PLAIN), { story: 'gone' })],
    ['failed', () => cardOf({ hello: 1 })],
    ['dark', () => cardOf(feedOf(NOTED), { showNotes: true, theme: 'dark' })],
    ['with help of the page’s own', () => cardOf(feedOf(PLAIN), { helpHref: '/help' })],
  ];
  for (const [name, open] of states) {
    it(`is accessible: ${name}`, async () => {
      const { card, root } = await open();
      await expect(card).to.be.accessible();
      for (const target of root.querySelectorAll('button, [part~=links] a'))
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
    });
  }

  it('is accessible while it loads', async () => {
    server.answer = () => new Promise(() => undefined);
    const card = await fixture<StoryCard>(
      html`<peer-story-card region="US" src="/slow.json"><p>The page’s own words.</p></peer-story-card>`,
    );
    await expect(card).to.be.accessible();
    expect(new CardPage(card).text).to.include('Loading…');
    card.remove();
  });

  it('reads from right to left in Arabic', async () => {
    const all = await fixture(
      html`<div lang="ar"><peer-story-card region="US" .feed=${feedOf(PLAIN)}></peer-story-card></div>`,
    );
    const card = all.querySelector('peer-story-card')!;
    await ready(card);
    const page = new CardPage(card);
    expect(page.text).to.include('مررت بذلك أيضًا');
    expect(getComputedStyle(page.root.querySelector('[part~=base]')!).direction).to.equal('rtl');
    await expect(card).to.be.accessible();
  });
});
