import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define/peer-feed.js';
import { MARKS_KEY } from '../../../src/reactions/marks.js';
import { CardPage, cardOf, fakeServer, feedOf, NOTED, PLAIN, ready } from '../../support/stories.js';
import '../../support/accessible.js';

const REACT = 'I’ve been there too';
const pressed = (page: CardPage): string | null => page.button(REACT).getAttribute('aria-pressed');
const count = (page: CardPage): string => page.root.querySelector('[part~=count]')!.textContent;

describe('“I’ve been there too”', () => {
  let server: ReturnType<typeof fakeServer>;
  beforeEach(() => {
    server = fakeServer({ noted: 31, plain: 2 });
  });
  afterEach(() => {
    server.restore();
    localStorage.clear();
  });
  const shared = (more = {}) => cardOf(feedOf(PLAIN), { reactSrc: '/react', ...more });

  it('is one button whose words do not change, and can be undone', async () => {
    const page = await cardOf(feedOf(PLAIN));
    const button = page.button(REACT);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    const event = oneEvent(page.card, 'peer-story-react');
    await page.press(REACT);
    expect((await event).detail).to.deep.equal({ id: 'plain', active: true });
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(page.card.matches(':state(reacted)')).to.equal(true);
    await page.press(REACT);
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    expect(page.status).to.equal('You took it back.');
  });

  it('stays on this device where there is no service, and says so', async () => {
    const page = await cardOf(feedOf(PLAIN));
    await page.press(REACT);
    expect(count(page)).to.equal('Noted on this device. Nothing was sent.');
    expect(server.requests).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('never shows 0, shows words below min-count and a number from there on', async () => {
    const none = await cardOf(feedOf({ ...PLAIN, id: 'none' }), { reactSrc: '/react' });
    const few = await shared();
    const many = await cardOf(feedOf(NOTED), { reactSrc: '/react', showNotes: true });
    await waitUntil(() => count(many) !== '');
    expect(count(none)).to.equal('');
    expect(count(few)).to.equal('Other readers have been there too.');
    expect(count(many)).to.equal('31 other readers have been there too.');
    few.card.minCount = 1;
    await few.card.updateComplete;
    expect(count(few)).to.equal('2 other readers have been there too.');
  });

  it('counts the reader beside the others, and sends one write', async () => {
    const page = await cardOf(feedOf(NOTED), { reactSrc: '/react', showNotes: true });
    await waitUntil(() => count(page) !== '');
    await page.press(REACT);
    expect(count(page)).to.equal('You and 31 other readers have been there too.');
    expect(page.status).to.equal(count(page));
    await waitUntil(() => server.writes.length > 0);
    expect(server.writes[0]).to.include({ id: 'noted', do: 'add' });
    expect(count(page)).to.equal('You and 31 other readers have been there too.');
    await page.press(REACT);
    await waitUntil(() => server.writes.length > 1);
    expect(server.writes[1]).to.deep.equal({ ...server.writes[0], do: 'remove' });
  });

  it('is one for two cards of the same story', async () => {
    const one = await shared();
    const two = await shared();
    await one.press(REACT);
    await two.card.updateComplete;
    expect(pressed(two)).to.equal('true');
  });

  it('keeps the reaction and says so when it could not be shared', async () => {
    server.answer = ({ init }) => (init.method === 'POST' ? new Response('', { status: 404 }) : new Response('{}'));
    const page = await shared();
    await page.press(REACT);
    await waitUntil(() => page.status.includes('could not share'));
    expect(pressed(page)).to.equal('true');
    expect(page.card.matches(':state(here)')).to.equal(true);
    expect(page.text).to.include('Your mark is kept on this device. We could not share it.');
    await expect(page.card).to.be.accessible();
    server.answer = () => new Response('{"v":1,"count":3}');
    await page.press('Try again');
    await waitUntil(() => count(page) === 'You and other readers have been there too.');
    expect(page.text).to.not.include('could not share');
  });

  it('keeps “Try again” and its focus while it is tried again, and goes to no number when that succeeds', async () => {
    let answer: (response: Response) => void = () => undefined;
    server.answer = ({ init }) => (init.method === 'POST' ? new Response('', { status: 404 }) : new Response('{}'));
    const page = await shared({ region: 'US' });
    const focused = (): string => page.root.activeElement?.textContent.trim() ?? '';
    await page.press(REACT);
    await waitUntil(() => page.status.includes('could not share'));
    server.answer = () => new Promise((resolve) => (answer = resolve));
    page.button('Try again').focus();
    await page.press('Try again');
    expect(focused()).to.equal('Try again');
    expect(page.button('Try again').getAttribute('aria-disabled')).to.equal('true');
    expect(page.button('Try again').checkVisibility()).to.equal(true);
    const sent = server.requests.length;
    await page.press('Try again');
    expect(server.requests.length, 'nothing is sent twice').to.equal(sent);
    answer(new Response('{"v":1,"count":3}'));
    await waitUntil(() => count(page) === 'You and other readers have been there too.');
    expect(focused()).to.equal(REACT);
  });

  it('says when too many press at once, and retries when allowed', async () => {
    let writes = 0;
    server.answer = ({ init }) =>
      init.method !== 'POST'
        ? new Response('{}')
        : ++writes === 1
          ? new Response('', { status: 429, headers: { 'retry-after': '1' } })
          : new Response('{"count":1}');
    const page = await shared();
    await page.press(REACT);
    await waitUntil(() => page.text.includes('asks us to wait a moment'));
    expect(page.card.matches(':state(limited)')).to.equal(true);
    await expect(page.card).to.be.accessible();
    await waitUntil(() => writes === 2, 'sent again', { timeout: 5000 });
    await waitUntil(() => !page.text.includes('asks us to wait'));
  });

  it('says beforehand what cannot be taken back', async () => {
    server.answer = () => new Response('{"🫂":5}');
    const page = await shared({ reactSrc: 'openheart:https://hearts.example.org/x' });
    await waitUntil(() => count(page) !== '');
    expect(page.text).to.include('5 other readers').and.include('Once shared, it cannot be taken back.');
    await page.press(REACT);
    await waitUntil(() => server.requests.some(({ init }) => init.method === 'POST'));
    await page.press(REACT);
    expect(page.status).to.include('The site cannot take it back');
  });

  it('remembers only where the page lets it, under one key', async () => {
    await (await cardOf(feedOf(PLAIN))).press(REACT);
    expect(localStorage.length).to.equal(0);
    const page = await cardOf(feedOf({ ...PLAIN, id: 'kept' }), { remember: true });
    await page.press(REACT);
    expect(Object.keys(localStorage)).to.deep.equal([MARKS_KEY]);
    expect(localStorage.getItem(MARKS_KEY)).to.equal('{"kept":""}');
    await page.press(REACT);
    expect(localStorage.length).to.equal(0);
  });

  it('knows what was kept also where the story is there before the card', async () => {
    localStorage.setItem(MARKS_KEY, '{"plain":""}');
    const page = await fixture<HTMLElement>(html`<peer-feed .feed=${feedOf(PLAIN)}></peer-feed>`);
    await oneEvent(page, 'peer-feed-ready');
    const card = document.createElement('peer-story-card');
    card.remember = true;
    page.append(card);
    await ready(card);
    expect(pressed(new CardPage(card))).to.equal('true');
  });

  it('works where storage is refused, and says nothing alarming', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const page = await cardOf(feedOf(PLAIN), { remember: true });
      await page.press(REACT);
      expect(pressed(page)).to.equal('true');
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });
});
