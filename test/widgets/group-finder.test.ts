import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { commonTests, rootOf, seen } from '../support/common-tests.js';
import { NOW, button, feed, item, names, show, type } from '../support/finder-page.js';

describe('<peer-group-finder>', () => {
  const realNow = clock.now;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));

  commonTests('peer-group-finder', { feed, attributes: { 'time-zone': 'America/Chicago' } });

  it('lists groups by their next start, those at all hours last', async () => {
    expect(names(await show())).to.deep.equal([
      'Anxiety circle',
      'Café Montréal',
      'Night owls',
      'After loss',
      'Chat room',
    ]);
  });

  it('says what is on now, what starts soon, and the group’s own clock where it shows another time', async () => {
    const finder = await show();
    expect(seen(item(finder, 'now'))).to.match(/On now until 7:30\sPM/);
    expect(seen(item(finder, 'soon'))).to.match(/Today 7:30\sPM in 25 min 8:30\sPM, Eastern Time/);
    expect(seen(item(finder, 'later'))).to.match(/Tue, Dec 1 6:30\sPM/);
    expect(seen(item(finder, 'later'))).not.to.match(/Central/);
    expect(seen(item(finder, 'any'))).to.include('Any time');
  });

  it('shows the reader’s zone when another is asked for', async () => {
    const finder = await show(html`<peer-group-finder time-zone="Asia/Kathmandu" .feed=${feed}></peer-group-finder>`);
    expect(seen(item(finder, 'now'))).to.match(/until 7:15\sAM/);
    expect(seen(rootOf(finder))).to.include('Nepal Time');
  });

  it('breaks the name of a zone that is longer than its column', async () => {
    const far = {
      groups: [{ id: 'far', name: 'Far', schedule: [{ day: 2, start: '23:45', timeZone: 'Australia/Eucla' }] }],
    };
    const finder = await show(html`<peer-group-finder time-zone="America/Chicago" .feed=${far}></peer-group-finder>`);
    const when = item(finder, 'far').querySelector('.when')!;
    expect(seen(when)).to.include('Australian Central Western');
    expect(when.scrollWidth).to.be.at.most(when.clientWidth);
  });

  it('calls a topic what the feed calls it', async () => {
    const finder = await show(
      html`<peer-group-finder topics="now" .feed=${{ groups: [{ id: 'a', name: 'A', topics: ['NOW'] }] }}></peer-group-finder>`,
    );
    expect(button(rootOf(finder), 'Remove').getAttribute('aria-label')).to.equal('Remove: NOW');
  });

  it('names the day on the group’s own clock where that is another', async () => {
    const finder = await show(html`<peer-group-finder time-zone="Asia/Kathmandu" .feed=${feed}></peer-group-finder>`);
    expect(seen(item(finder, 'soon'))).to.match(/Today 7:15\sAM in 25 min Sun,? 8:30\sPM, Eastern Time/);
  });

  it('keeps a number from the page visible below the groups', async () => {
    const finder = await show(
      html`<peer-group-finder .feed=${feed}><p id="number">Call <a href="tel:5550100">555-0100</a></p></peer-group-finder>`,
    );
    expect(finder.querySelector('#number')!.checkVisibility()).to.equal(true);
    await type(finder, 'anxiety');
    expect(finder.querySelector('#number')!.checkVisibility()).to.equal(true);
  });

  it('offers to join while a group is on, and names the host that leads to', async () => {
    const finder = await show();
    const link = button(item(finder, 'now'), 'Join Anxiety circle') as HTMLAnchorElement;
    expect(link.href).to.equal('https://talk.example.org/room');
    expect(link.rel).to.include('noopener').and.to.include('noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
    expect(seen(item(finder, 'now'))).to.include('talk.example.org');
    expect(button(item(finder, 'later'), 'Join')).to.equal(undefined);
  });

  it('filters with live counts, and shows each choice with a way to drop it', async () => {
    const finder = await show();
    button(rootOf(finder), 'Anxiety').click();
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Anxiety circle', 'Night owls']);
    expect(seen(rootOf(finder).querySelector('[part=filters]')!)).to.match(/Online 1/);
    button(rootOf(finder), 'Remove: Anxiety').click();
    await finder.updateComplete;
    expect(names(finder).length).to.equal(5);
  });

  it('counts a group that is both in person and online under both', async () => {
    for (const how of ['In person', 'Online']) {
      const finder = await show();
      button(rootOf(finder), how).click();
      await finder.updateComplete;
      expect(names(finder)).to.include('Café Montréal');
    }
  });

  it('shows the page’s presets as choices that can be dropped', async () => {
    const finder = await show(
      html`<peer-group-finder time-zone="America/Chicago" topics="grief" attendance="online" .feed=${feed}></peer-group-finder>`,
    );
    expect(seen(rootOf(finder))).to.include('No groups match.');
    button(rootOf(finder), 'Remove: Online').click();
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['After loss']);
  });

  it('opens the details in place, tells the page which group, and nothing of what was typed', async () => {
    const finder = await show();
    await type(finder, 'loss');
    const details = button(item(finder, 'later'), 'Details');
    setTimeout(() => details.click());
    const event = await oneEvent(finder, 'peer-group-select');
    await finder.updateComplete;
    expect(event.detail).to.deep.equal({ id: 'later' });
    expect(details.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(item(finder, 'later'))).to.match(/first and third Tuesday of the month, 6:30\sPM to 8:00\sPM/);
    expect((button(item(finder, 'later'), 'Directions') as HTMLAnchorElement).href).to.include('39.7%2C-89.6');
    await expect(finder).to.be.accessible();
  });

  it('links exactly the digits it shows, and leaves the keys of a conference as text', async () => {
    const finder = await show();
    button(item(finder, 'night'), 'Details').click();
    await finder.updateComplete;
    const call = button(item(finder, 'night'), 'Call');
    expect(call.getAttribute('href')).to.equal('tel:+15550100');
    expect(call.textContent.replace(/\D/g, '')).to.equal('15550100');
    expect(call.getAttribute('aria-label')).to.match(/^Call .*: ./);
    expect(seen(item(finder, 'night'))).to.match(/then press .*123#/);
  });

  it('fills in the correction link', async () => {
    const finder = await show(
      html`<peer-group-finder correction-href="mailto:fix@example.org?subject={name}" .feed=${feed}></peer-group-finder>`,
    );
    button(item(finder, 'soon'), 'Details').click();
    await finder.updateComplete;
    expect((button(item(finder, 'soon'), 'Suggest') as HTMLAnchorElement).href).to.equal(
      'mailto:fix@example.org?subject=Caf%C3%A9%20Montr%C3%A9al',
    );
  });

  it('tells assistive technology which details a button opens, also for an id with blanks', async () => {
    const finder = await show(
      html`<peer-group-finder .feed=${{ groups: [{ id: 'tuesday night 100%', name: 'Circle' }] }}></peer-group-finder>`,
    );
    const details = button(rootOf(finder), 'Details');
    details.click();
    await finder.updateComplete;
    expect(rootOf(finder).getElementById(details.getAttribute('aria-controls')!)?.getAttribute('part')).to.equal(
      'detail',
    );
    expect(details.getAttribute('aria-controls')).not.to.match(/\s/);
  });

  it('moves focus to the first new group on “Show more”', async () => {
    const many = {
      groups: Array.from({ length: 45 }, (_, n) => ({ id: `g${n}`, name: `Group ${String(n).padStart(2, '0')}` })),
    };
    const finder = await show(html`<peer-group-finder sort="name" .feed=${many}></peer-group-finder>`);
    expect(names(finder).length).to.equal(20);
    button(rootOf(finder), 'Show 20 more').click();
    await waitUntil(() => names(finder).length === 40);
    await finder.updateComplete;
    await waitUntil(() => rootOf(finder).activeElement !== null);
    expect(rootOf(finder).activeElement?.closest<HTMLElement>('.item')?.dataset.id).to.equal('g20');
  });

  it('keeps the same rows for the same groups when the feed changes, so that focus stays', async () => {
    const finder = await show();
    const details = button(item(finder, 'soon'), 'Details');
    details.focus();
    finder.feed = { ...feed, groups: feed.groups.slice().reverse() };
    await oneEvent(finder, 'peer-feed-ready');
    await finder.updateComplete;
    expect(rootOf(finder).activeElement === details).to.equal(true);
  });

  it('never makes a link of a script', async () => {
    const bad = ['javascript:alert(1)', 'data:text/html,x', 'java\nscript:alert(1)', 'vbscript:x'];
    const groups = bad.map((url, n) => ({
      id: `b${n}`,
      name: `Bad ${n}`,
      url,
      registrationUrl: url,
      online: { url },
      organizer: { name: 'O', url },
      contact: { url, email: 'a@b"><img>' },
    }));
    const finder = await show(html`<peer-group-finder .feed=${{ groups }}></peer-group-finder>`);
    for (const each of rootOf(finder).querySelectorAll<HTMLElement>('.item .go button')) each.click();
    await finder.updateComplete;
    for (const link of rootOf(finder).querySelectorAll('a')) expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
    expect(names(finder).length).to.equal(4);
  });

  it('shows markup in a feed as the text it is', async () => {
    const text = '<img src=x onerror=alert(1)><b>hi</b>';
    const finder = await show(
      html`<peer-group-finder .feed=${{ groups: [{ id: 'x', name: text, description: text, topics: [text] }] }}></peer-group-finder>`,
    );
    button(item(finder, 'x'), 'Details').click();
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal([text]);
    expect(rootOf(finder).querySelectorAll('img, .item b bdi b').length).to.equal(0);
  });
});
