import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { StoryCard } from '../../../src/widgets/story-card/story-card.js';
import { forgetWarnings } from '../../../src/ui/warn-once.js';
import { clock } from '../../../src/page/clock-controller.js';
import { pressKeys } from '../../support/keys.js';
import { cardOf, fakeServer, feedOf, NOTED, PLAIN, ready } from '../../support/stories.js';
import '../../../src/define/peer-feed.js';

describe('<peer-story-card>', () => {
  let server: ReturnType<typeof fakeServer>;
  beforeEach(() => {
    server = fakeServer({ noted: 31, plain: 2 });
  });
  afterEach(() => {
    server.restore();
    clock.now = () => Date.now();
  });

  describe('the content note', () => {
    it('comes before the story, which is not rendered until it is opened', async () => {
      const page = await cardOf(feedOf(NOTED));
      expect(page.text).to.include('Content note: hospital').and.not.include('only one');
      expect(page.root.textContent).not.to.include('only one');
      expect(page.card.matches(':state(covered)')).to.equal(true);
      const opened = oneEvent(page.card, 'peer-story-open');
      await page.press('Read the story');
      expect((await opened).detail).to.deep.equal({ id: 'noted' });
      expect(page.text).to.include('I was sure I was the only one.');
      expect([page.card.matches(':state(covered)'), page.card.matches(':state(open)')]).to.deep.equal([false, true]);
    });

    it('is a disclosure that names the note and keeps the focus', async () => {
      const page = await cardOf(feedOf(NOTED));
      const button = page.button('Read the story');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(button.getAttribute('aria-label')).to.equal('Read the story. Content note: hospital');
      expect(page.root.getElementById(button.getAttribute('aria-controls')!)).to.have.property('hidden', true);
      button.focus();
      await page.press('Read the story');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(page.root.activeElement).to.equal(button);
      await page.press('Cover again');
      await page.press('Read the story');
      await page.press('Cover again');
      expect(page.text).not.to.include('only one');
    });

    it('stays above the story where the page shows stories open', async () => {
      const page = await cardOf(feedOf(NOTED), { showNotes: true });
      expect(page.text).to.match(/Content note: hospital.*only one/);
    });

    it('lets the reader skip to another story, and back when there is none', async () => {
      const page = await cardOf(feedOf(NOTED, PLAIN), { pick: 'feed' });
      page.button('Skip this story').focus();
      await page.press('Skip this story');
      expect(page.text).to.include('night bus').and.not.include('hospital');
      expect(page.root.activeElement?.textContent.trim()).to.equal('Maria K.');

      const second = { ...NOTED, id: 'second', title: 'The other corridor' };
      const again = await cardOf(feedOf(NOTED, second), { pick: 'feed' });
      again.button('Skip this story').focus();
      await again.press('Skip this story');
      expect(again.root.activeElement).to.equal(again.button('Skip this story'));
      await waitUntil(() => again.status === 'Here is another story. The other corridor');

      const alone = await cardOf(feedOf(NOTED));
      await alone.press('Skip this story');
      expect(alone.text).to.include('You skipped this story.');
      expect(alone.root.activeElement).to.equal(alone.button('Go back to it'));
      await alone.press('Go back to it');
      expect(alone.text).to.include('hospital');
    });
  });

  describe('the story', () => {
    it('shows who tells it with letters drawn here, and loads nothing', async () => {
      const page = await cardOf(feedOf(PLAIN));
      expect(page.root.querySelector('[part~=initials]')?.textContent).to.equal('MK');
      expect(page.root.querySelector('img, svg image, iframe, link')).to.equal(null);
      expect(server.requests).to.deep.equal([]);
    });

    it('has the heading level that the page sets', async () => {
      expect((await cardOf(feedOf(NOTED), { headingLevel: 2 })).root.querySelector('h2')?.textContent).to.equal(
        'That was my Tuesday, too',
      );
      expect((await cardOf(feedOf(PLAIN))).root.querySelector('h3')?.textContent).to.equal('Maria K.');
    });

    it('shows the beginning of a long one, and goes on where it broke off', async () => {
      const text = `${'The first part. '.repeat(50)}\n\n${'The second part. '.repeat(50)}`;
      const page = await cardOf(feedOf({ ...PLAIN, text }));
      expect(page.text).to.not.include('second');
      await page.press('Read more');
      expect(page.text).to.include('second');
      expect(page.root.activeElement?.textContent).to.match(/^The first part|^The second part/);
      expect(page.button('Show less').getAttribute('aria-expanded')).to.equal('true');
      await page.press('Show less');
      expect(page.text).to.not.include('second');
      expect((await cardOf(feedOf({ ...PLAIN, text }), { expanded: true })).text).to.include('second');
    });

    it('keeps the language and the direction of each story', async () => {
      const page = await cardOf(feedOf({ ...PLAIN, language: 'ar', text: 'كنت أخاف من الهاتف.' }));
      const story = page.root.querySelector('[part~=story]')!;
      expect(story.getAttribute('lang')).to.equal('ar');
      expect(getComputedStyle(story.querySelector('p')!).direction).to.equal('rtl');
      expect(getComputedStyle(page.root.querySelector('[part~=base]')!).direction).to.equal('ltr');
    });

    it('links out without a referrer', async () => {
      const page = await cardOf(feedOf({ ...PLAIN, url: 'https://example.org/bus' }), {
        shareHref: 'https://example.org/share',
      });
      for (const link of page.root.querySelectorAll<HTMLAnchorElement>('[part~=links] a')) {
        expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
      expect(page.text).to.include('Share your story').and.include('First published at example.org');
      const unsafe = await cardOf(feedOf(PLAIN), { shareHref: 'javascript:alert(1)', helpHref: 'javascript:alert(1)' });
      expect([...unsafe.root.querySelectorAll('a')].map(({ protocol }) => protocol)).to.not.include('javascript:');
    });
  });

  describe('the choice', () => {
    const three = feedOf(
      { ...PLAIN, id: 'a', text: 'One.', published: '2026-01-01' },
      { ...PLAIN, id: 'b', text: 'Two.', published: '2026-02-01', topics: ['Sleep'] },
      { ...NOTED, id: 'c' },
    );

    it('is by id, by topic, by age', async () => {
      const page = await cardOf(three, { story: 'b' });
      expect(page.text).to.include('Two.');
      for (const [wish, text] of [
        [{ topic: 'SLEEP' }, 'Two.'],
        [{ pick: 'newest' }, 'Two.'],
        [{ pick: 'feed' }, 'One.'],
      ] as const) {
        Object.assign(page.card, { story: '', topic: '', pick: 'daily' }, wish);
        await page.card.updateComplete;
        expect(page.text, JSON.stringify(wish)).to.include(text);
      }
    });

    it('shows two cards of a page two stories', async () => {
      const first = await cardOf(three, { pick: 'feed' });
      const second = await cardOf(three, { pick: 'feed' });
      expect(first.text).to.include('One.');
      expect(second.text).to.include('Two.');
    });

    it('does not change a story while it is read, whatever the time', async () => {
      const page = await cardOf(three, { pick: 'daily' });
      const before = page.text;
      clock.now = () => Date.now() + 86_400_000;
      page.card.requestUpdate();
      await page.card.updateComplete;
      expect(page.text).to.equal(before);
    });

    it('shows the story with the fewest reactions, once the counts have arrived', async () => {
      const page = await cardOf(feedOf(NOTED, PLAIN), { pick: 'fewest-reactions', reactSrc: '/react' });
      await waitUntil(() => server.reads.length > 0);
      await waitUntil(() => page.text.includes('night bus'));
      expect(server.reads).to.deep.equal([`${location.origin}/react?ids=noted,plain`]);
    });

    it('names a pick it does not know, and goes on', async () => {
      forgetWarnings();
      const page = await cardOf(feedOf(PLAIN), { pick: 'random' as StoryCard['pick'] });
      expect(page.text).to.include('night bus');
    });
  });

  describe('hostile stories', () => {
    it('are shown as the text they are', async () => {
      const text = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
      const page = await cardOf(
        feedOf({
          id: 'x',
          text,
          title: text,
          by: text,
          contentNote: text,
          hope: text,
          topics: [text],
          language: text.slice(0, 60),
        }),
        { showNotes: true },
      );
      expect(page.root.querySelector('img, script')).to.equal(null);
      expect(page.root.querySelector('.story p')?.textContent).to.equal(text);
      expect(page.root.querySelector('h3')?.textContent).to.equal(text);
      expect('hacked' in window).to.equal(false);
    });

    it('break neither the width nor the order of the card', async () => {
      const page = await cardOf(
        feedOf({
          id: 'x',
          text: 'w'.repeat(200_000),
          title: '\u202e'.repeat(50) + 'x'.repeat(500),
          by: 'ש'.repeat(300),
          contentNote: 'n'.repeat(500),
          topics: Array.from({ length: 200 }, (_, n) => `topic${n}`.repeat(30)),
        }),
        { showNotes: true, expanded: true },
      );
      page.card.style.inlineSize = '300px';
      expect(page.card.scrollWidth).to.be.at.most(300);
      for (const element of page.root.querySelectorAll('p, h3, button, a'))
        expect(element.getBoundingClientRect().right).to.be.at.most(page.card.getBoundingClientRect().right + 1);
    });
  });

  it('works by keyboard alone', async () => {
    const page = await cardOf(feedOf(NOTED));
    page.button('Read the story').focus();
    await pressKeys('Enter');
    await waitUntil(() => page.text.includes('only one'));
    await pressKeys('Tab');
    await waitUntil(() => page.root.activeElement === page.button('I’ve been there too'));
    await pressKeys('Enter');
    await waitUntil(() => page.button('I’ve been there too').getAttribute('aria-pressed') === 'true');
  });

  it('makes one feed request and one reaction read for a hundred cards', async () => {
    const stories = Array.from({ length: 100 }, (_, n) => ({ id: `story-${n}`, text: `Story ${n}.` }));
    const answer = server.answer;
    server.answer = (request) =>
      request.url.includes('/react') ? answer(request) : new Response(JSON.stringify(feedOf(...stories)));
    const all = await fixture(
      html`<div>${stories.map(({ id }) => html`<peer-story-card region="US" src="/stories.json" story=${id} react-src="/react"></peer-story-card>`)}</div>`,
    );
    const cards = [...all.querySelectorAll('peer-story-card')];
    await Promise.all(cards.map(ready));
    await waitUntil(() => server.reads.length > 0, 'counts are asked for', { timeout: 8000 });
    await aTimeout(200);
    expect(server.requests.filter(({ url }) => url.includes('stories.json'))).to.have.length(1);
    expect(server.reads).to.have.length(1);
    expect(server.reads[0]!.split(',')).to.have.length(100);
  });
});
