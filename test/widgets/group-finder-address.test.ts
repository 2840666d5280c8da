import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { rootOf } from '../support/common-tests.js';
import { NOW, button, feed, item, names, searchBox, show, type } from '../support/finder-page.js';

const synced = () =>
  show(html`<peer-group-finder sync-url time-zone="America/Chicago" .feed=${feed}></peer-group-finder>`);

describe('<peer-group-finder sync-url>', () => {
  const realNow = clock.now;
  const page = location.href;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));
  beforeEach(() => history.replaceState(null, '', page));
  after(() => history.replaceState(null, '', page));

  it('writes nothing until the visitor asks for something', async () => {
    const steps = history.length;
    await synced();
    expect(location.href).to.equal(page);
    expect(history.length).to.equal(steps);
  });

  it('writes words without a new step, and a filter as a step that Back returns from and Forward comes to', async () => {
    const finder = await synced();
    const steps = history.length;
    await type(finder, 'anxiety');
    expect(location.hash).to.equal('#text=anxiety');
    expect(history.length).to.equal(steps);
    button(rootOf(finder), 'Online').click();
    await finder.updateComplete;
    expect(location.hash).to.equal('#text=anxiety&attendance=online');
    expect(names(finder)).to.deep.equal(['Anxiety circle']);
    history.back();
    await waitUntil(() => names(finder).length === 2);
    expect(searchBox(finder).value).to.equal('anxiety');
    history.forward();
    await waitUntil(() => names(finder).length === 1);
    expect(location.hash).to.equal('#text=anxiety&attendance=online');
  });

  it('opens with what a link says: words, filters and the group, wherever it stands', async () => {
    history.replaceState(null, '', '#text=grief&group=night');
    const finder = await synced();
    await waitUntil(() => rootOf(finder).querySelector('[data-id="night"] [aria-expanded="true"]') !== null);
    await finder.updateComplete;
    expect(searchBox(finder).value).to.equal('grief');
    expect(names(finder)).to.deep.equal(['Night owls', 'After loss']);
  });

  it('links to the group that is open, and closes it on Back', async () => {
    const finder = await synced();
    button(item(finder, 'later'), 'Details').click();
    await finder.updateComplete;
    expect(location.hash).to.equal('#group=later');
    history.back();
    await waitUntil(() => button(item(finder, 'later'), 'Details').getAttribute('aria-expanded') === 'false');
    history.forward();
    await waitUntil(() => button(item(finder, 'later'), 'Details').getAttribute('aria-expanded') === 'true');
  });

  it('keeps list or week, and comes back to each', async () => {
    const finder = await synced();
    button(rootOf(finder), 'Week').click();
    await finder.updateComplete;
    expect(location.hash).to.equal('#view=week');
    history.back();
    await waitUntil(() => rootOf(finder).querySelector('.item') !== null);
    const other = await (history.replaceState(null, '', '#view=week&attendance=online'), synced());
    expect(rootOf(other).querySelectorAll('.entry').length).to.equal(3);
  });

  it('restores the number of groups shown, and the focus', async () => {
    const many = {
      groups: Array.from({ length: 70 }, (_, n) => ({
        id: `g${n}`,
        name: `Group ${String(n).padStart(2, '0')}`,
        url: 'https://example.org',
      })),
    };
    const template = html`<peer-group-finder sync-url sort="name" .feed=${many}></peer-group-finder>`;
    const finder = await show(template);
    button(rootOf(finder), 'Show 20 more').click();
    await waitUntil(() => names(finder).length === 40);
    button(item(finder, 'g35'), 'Details').click();
    await finder.updateComplete;
    button(item(finder, 'g35'), 'Website').focus();
    history.back();
    await waitUntil(() => button(item(finder, 'g35'), 'Details').getAttribute('aria-expanded') === 'false');
    await waitUntil(() => rootOf(finder).activeElement !== null);
    expect(rootOf(finder).activeElement === button(item(finder, 'g35'), 'Details')).to.equal(true);
    expect(names(finder).length).to.equal(40);
    expect(names(await show(template)).length, 'as after loading the page again').to.equal(40);
  });

  it('stays as it is when a link of the page jumps to another part of it', async () => {
    const finder = await synced();
    const once = (type: string) => new Promise((resolve) => addEventListener(type, resolve, { once: true }));
    button(rootOf(finder), 'Online').click();
    await finder.updateComplete;
    const jumped = once('hashchange');
    const link = await fixture<HTMLAnchorElement>(html`<a href="#about">About</a>`);
    link.click();
    await jumped;
    await finder.updateComplete;
    expect(names(finder).length).to.equal(3);
    // Two steps back, or one: while a page is still loading, a browser puts the jump in the place of the step before.
    while (location.href !== page) {
      const popped = once('popstate');
      history.back();
      await popped;
    }
    await waitUntil(() => names(finder).length === 5);
  });

  it('leaves what the page keeps in its history alone', async () => {
    history.replaceState({ own: 1 }, '', page);
    const finder = await synced();
    button(rootOf(finder), 'Online').click();
    await finder.updateComplete;
    expect(history.state).to.deep.equal({ own: 1 });
  });

  it('takes broken and foreign fragments as none', async () => {
    for (const hash of ['#about', '#group=%E0%A4%A', '#group=nobody', '#attendance=everywhere&sort=up']) {
      history.replaceState(null, '', hash);
      expect(names(await synced()).length, hash).to.equal(5);
      expect(location.hash).to.equal(hash);
    }
  });

  it('leaves address and history alone without the attribute', async () => {
    history.replaceState(null, '', '#text=grief');
    const finder = await show();
    expect(names(finder).length).to.equal(5);
    const steps = history.length;
    button(rootOf(finder), 'Online').click();
    button(item(finder, 'any'), 'Details').click();
    await finder.updateComplete;
    expect(location.hash).to.equal('#text=grief');
    expect(history.length).to.equal(steps);
  });
});
