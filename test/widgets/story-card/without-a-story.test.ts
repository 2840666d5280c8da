import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { StoryCard } from '../../../src/widgets/story-card/story-card.js';
import { CardPage, cardOf, fakeServer, feedOf, NOTED, PLAIN, ready } from '../../support/stories.js';
import '../../../src/define/peer-feed.js';

describe('<peer-story-card>', () => {
  let server: ReturnType<typeof fakeServer>;
  beforeEach(() => {
    server = fakeServer({ noted: 31, plain: 2 });
  });
  afterEach(() => {
    server.restore();
  });

  describe('without a story', () => {
    it('says that it is gone, and does not show the page’s copy of a withdrawn story', async () => {
      const page = await cardOf(feedOf({ ...PLAIN, consent: { given: false } }), { story: 'plain' });
      expect(page.text).to.include('This story is not here any more.');
      expect(page.root.querySelector('slot')).to.equal(null);
      expect(page.card.matches(':state(empty)')).to.equal(true);
    });

    it('disappears when the feed no longer has it', async () => {
      const page = await cardOf(feedOf(PLAIN), { story: 'plain' });
      page.card.feed = feedOf(NOTED);
      await waitUntil(() => page.text.includes('not here any more'));
      expect(page.text).to.not.include('night bus');
    });

    it('shows the page’s own words when the feed cannot be read, with a way to try again', async () => {
      server.answer = () => new Response('', { status: 404 });
      const card = await fixture<StoryCard>(
        html`<peer-story-card region="US" src="/none.json"><p>The page’s own words.</p></peer-story-card>`,
      );
      await ready(card);
      const page = new CardPage(card);
      expect(card.matches(':state(failed)')).to.equal(true);
      expect(page.root.querySelector('slot')).to.not.equal(null);
      server.answer = () => new Response(JSON.stringify(feedOf(PLAIN)));
      await page.press('Try again');
      await waitUntil(() => page.text.includes('night bus'));
    });

    it('keeps “Try again” and its focus while it is tried again, and never goes to a number by itself', async () => {
      let answer: (response: Response) => void = () => undefined;
      server.answer = () => new Response('', { status: 404 });
      const card = await fixture<StoryCard>(html`<peer-story-card region="US" src="/none-2.json"></peer-story-card>`);
      await ready(card);
      const page = new CardPage(card);
      const focused = (): HTMLElement | null => page.root.activeElement as HTMLElement | null;
      server.answer = () => new Promise((resolve) => (answer = resolve));
      page.button('Try again').focus();
      await page.press('Try again');
      expect(focused()?.textContent.trim()).to.equal('Try again');
      expect(focused()?.getAttribute('aria-disabled')).to.equal('true');
      expect(page.text).to.include('Loading');
      answer(new Response(JSON.stringify(feedOf(PLAIN))));
      await waitUntil(() => page.text.includes('night bus'));
      expect(focused()?.closest('a'), 'the next Enter calls nobody').to.equal(null);
      expect(focused()).to.not.equal(null);
      expect(focused()?.matches('button'), 'nor does it answer a story that was not heard').to.equal(false);
      expect(focused()?.textContent).to.include(page.root.querySelector('.heading')!.textContent.trim());
    });

    it('gives the focus to its heading, not to a number, where nothing else is left to press', async () => {
      const page = await cardOf(feedOf(NOTED));
      page.root.querySelector<HTMLElement>('[part~=note-button]')!.focus();
      page.card.feed = feedOf();
      await waitUntil(() => !page.root.querySelector('[part~=note-button]'));
      await page.card.updateComplete;
      expect(page.root.activeElement).to.not.equal(null);
      expect(page.root.activeElement!.closest('a')).to.equal(null);
    });

    it('has someone to talk to in every state', async () => {
      const states = [
        await cardOf(feedOf(NOTED)),
        await cardOf(feedOf(PLAIN)),
        await cardOf(feedOf()),
        await cardOf({ hello: 1 }),
        await cardOf(feedOf(NOTED), { story: 'gone' }),
      ];
      for (const { root } of states) {
        expect(
          [...root.querySelectorAll('[part~=help] a')].map((link) => link.getAttribute('href')),
          root.textContent,
        ).to.include.members(['tel:988', 'https://findahelpline.com/']);
      }
      expect((await cardOf(feedOf(PLAIN), { helpHref: '/help' })).text).to.include('Talk to someone now');
    });
  });
});
