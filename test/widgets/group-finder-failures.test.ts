import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { forgetAll } from '../../src/feed/feed-cache.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import { fakeFetch, json, type FakeFetch } from '../support/fake-fetch.js';
import { button, feed, names, show } from '../support/finder-page.js';

describe('<peer-group-finder> with a feed that fails', () => {
  let server: FakeFetch;
  beforeEach(() => {
    forgetAll();
    server = fakeFetch(() => new Response('<html>Please log in</html>', { headers: { 'Content-Type': 'text/html' } }));
  });
  afterEach(() => server.restore());

  const failures: [string, () => Response | Promise<Response>, string][] = [
    ['a login page', () => new Response('<html>log in</html>'), 'not-json'],
    ['an error page', () => new Response('', { status: 404 }), 'http'],
    ['cut JSON', () => new Response('{"groups":[{"id"'), 'not-json'],
    ['an unknown shape', () => json({ hello: 1 }), 'unknown-format'],
    ['a refused connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    ['an empty body', () => new Response(''), 'not-json'],
  ];
  for (const [name, answer, code] of failures) {
    it(`shows words, Retry and the fallback for ${name}`, async () => {
      server.answer = answer;
      const finder = await fixture<GroupFinder>(
        html`<peer-group-finder src="/groups.json"><a id="fallback" href="/list">All groups</a></peer-group-finder>`,
      );
      const event = await oneEvent(finder, 'peer-feed-error');
      expect(event.detail).to.deep.equal({ code });
      expect(seen(rootOf(finder)))
        .to.match(/We could not (load|read) this/)
        .and.to.include('Try again');
      expect(finder.querySelector('#fallback')!.checkVisibility()).to.equal(true);
      await expect(finder).to.be.accessible();
      server.answer = () => json(feed);
      button(rootOf(finder), 'Try again').click();
      await waitUntil(() => names(finder).length === 5);
      expect(finder.querySelector('#fallback')!.checkVisibility()).to.equal(false);
    });
  }

  it('keeps the list it has when a refresh fails, and says how old that is', async () => {
    server.answer = () => json(feed);
    const finder = await show(html`<peer-group-finder src="/groups.json"></peer-group-finder>`);
    server.answer = () => new Response('', { status: 404 });
    await finder.reload();
    await finder.updateComplete;
    expect(names(finder).length).to.equal(5);
    expect(seen(rootOf(finder)))
      .to.include('This one is from')
      .and.to.include('Try again');
    await expect(finder).to.be.accessible();
  });

  it('shows the fallback and calm words for a feed without groups', async () => {
    server.answer = () => json([]);
    const finder = await fixture<GroupFinder>(
      html`<peer-group-finder src="/groups.json"><p id="fallback">Call 555-0100</p></peer-group-finder>`,
    );
    await oneEvent(finder, 'peer-feed-ready');
    expect(seen(rootOf(finder))).to.include('There are no groups here right now.');
    expect(finder.querySelector('#fallback')!.checkVisibility()).to.equal(true);
    await expect(finder).to.be.accessible();
  });

  it('leaves out an invalid record, keeps the rest and reports how many', async () => {
    server.answer = () =>
      json({
        groups: [
          { id: 'a', name: 'Good' },
          { id: 'b' },
          null,
          { name: 'No id' },
          { id: 'c', name: 'Also good', schedule: [{ day: 9, start: 'x' }] },
        ],
      });
    const finder = await fixture<GroupFinder>(html`<peer-group-finder src="/groups.json"></peer-group-finder>`);
    const event = await oneEvent(finder, 'peer-feed-ready');
    expect(event.detail).to.deep.include({ issues: 3 });
    expect(names(finder).sort()).to.deep.equal(['Also good', 'Good']);
  });
});
