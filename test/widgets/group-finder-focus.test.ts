import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { forgetAll } from '../../src/feed/feed-cache.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf, seen } from '../support/common-tests.js';
import { fakeFetch, json } from '../support/fake-fetch.js';
import { button, focused, press, show, type } from '../support/finder-page.js';
import { pressKeys } from '../support/keys.js';

const groups = Array.from({ length: 60 }, (_, n) => ({
  id: `g${n}`,
  name: `Group ${n}`,
  topics: [`Topic ${n % 20}`],
  schedule: [{ day: (n % 7) + 1, start: '10:00', timeZone: 'America/Chicago' }],
}));
const feed = { groups };
const nameOf = (element: Element | null): string =>
  (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<peer-group-finder> by keyboard', () => {
  it('closes the open part on Escape and returns the focus to what opened it', async () => {
    const finder = await show(html`<peer-group-finder .feed=${feed}></peer-group-finder>`);
    await press(finder, 'More filters');
    rootOf(finder).querySelector<HTMLElement>('#panel .chip')!.focus();
    await pressKeys('Escape');
    await waitUntil(() => nameOf(focused(finder)) === 'More filters');
    expect(rootOf(finder).querySelector('#panel .chip')).to.equal(null);
    await press(finder, 'Near me');
    rootOf(finder).querySelector<HTMLElement>('.place')!.focus();
    await pressKeys('Escape');
    await waitUntil(() => nameOf(focused(finder)) === 'Near me');
    await press(finder, 'Details: Group');
    const details = focused(finder)!;
    button(rootOf(finder).querySelector('.detail:not([hidden])')!, 'Add to calendar').focus();
    await pressKeys('Escape');
    await waitUntil(() => focused(finder) === details);
    expect(focused(finder)!.getAttribute('aria-expanded')).to.equal('false');
    await press(finder, 'Week');
    const entry = rootOf(finder).querySelector<HTMLElement>('.entry')!;
    entry.click();
    await waitUntil(() => focused(finder)?.matches('.opened') === true);
    await pressKeys('Escape');
    await waitUntil(() => focused(finder) === entry);
  });

  it('closes only its own on Escape inside a dialog of the page', async () => {
    const finder = await show(html`<peer-group-finder .feed=${feed}></peer-group-finder>`);
    const dialog = document.createElement('dialog');
    finder.replaceWith(dialog);
    dialog.append(finder);
    dialog.showModal();
    await press(finder, 'More filters');
    rootOf(finder).querySelector<HTMLElement>('#panel .chip')!.focus();
    await pressKeys('Escape');
    await waitUntil(() => nameOf(focused(finder)) === 'More filters');
    expect(dialog.open).to.equal(true);
    await pressKeys('Escape');
    await waitUntil(() => !dialog.open);
    dialog.remove();
  });

  it('goes on to the first value that “Show all” brings', async () => {
    const finder = await show(html`<peer-group-finder .feed=${feed}></peer-group-finder>`);
    await press(finder, 'More filters');
    const last = [...rootOf(finder).querySelectorAll('#panel .chip')].filter((chip) =>
      nameOf(chip).startsWith('Topic'),
    ).length;
    expect(last).to.equal(10);
    await press(finder, 'Show all 20');
    const topics = [...rootOf(finder).querySelectorAll('#panel .chip')].filter((chip) =>
      nameOf(chip).startsWith('Topic'),
    );
    expect(topics.indexOf(focused(finder)!)).to.equal(10);
  });

  it('goes on to the first entry that “Show all” brings to a full day', async () => {
    const day = groups.map((group) => ({
      ...group,
      schedule: [{ day: 1, start: '10:00', timeZone: 'America/Chicago' }],
    }));
    const finder = await show(
      html`<peer-group-finder view="week" time-zone="America/Chicago" .feed=${{ groups: day }}></peer-group-finder>`,
    );
    const all = [...rootOf(finder).querySelectorAll<HTMLElement>('button')].find((each) =>
      nameOf(each).includes('Show all 60'),
    )!;
    all.focus();
    all.click();
    await finder.updateComplete;
    const entries = [...rootOf(finder).querySelectorAll('.entry')];
    expect(entries.length).to.equal(60);
    expect(entries.indexOf(focused(finder)!)).to.equal(20);
  });

  it('stays in the finder when what was pressed goes away', async () => {
    const finder = await show(html`<peer-group-finder topics="topic-3 topic-4" .feed=${feed}></peer-group-finder>`);
    for (const name of ['Remove: Topic 4', 'Remove: Topic 3']) {
      await press(finder, name);
      expect(nameOf(focused(finder)), name).not.to.equal('');
    }
    await type(finder, 'xyzzy');
    await press(finder, 'Without the search words');
    expect(nameOf(focused(finder))).not.to.equal('');
    expect(rootOf(finder).querySelectorAll('.item').length).to.equal(20);
  });

  it('stays on Retry when the next try fails too, and in the finder when it succeeds', async () => {
    forgetAll();
    const server = fakeFetch(() => new Response('', { status: 404 }));
    try {
      const finder = await fixture<GroupFinder>(html`<peer-group-finder src="/groups.json"></peer-group-finder>`);
      await oneEvent(finder, 'peer-feed-error');
      const again = oneEvent(finder, 'peer-feed-error');
      await press(finder, 'Try again');
      await again;
      await finder.updateComplete;
      expect(nameOf(focused(finder))).to.equal('Try again');
      server.answer = () => json(feed);
      await press(finder, 'Try again');
      await waitUntil(() => seen(rootOf(finder)).includes('60 groups'));
      expect(nameOf(focused(finder))).to.equal('Search groups');
    } finally {
      server.restore();
    }
  });

  it('leaves alone a visitor who has gone elsewhere while a try runs', async () => {
    forgetAll();
    let answer: (response: Response) => void = () => undefined;
    const awaited = new Promise<Response>((resolve) => (answer = resolve));
    const server = fakeFetch(() => new Response('', { status: 404 }));
    try {
      const place = await fixture<HTMLElement>(
        html`<div><peer-group-finder src="/groups.json"></peer-group-finder><button id="elsewhere">Elsewhere</button></div>`,
      );
      const finder = place.querySelector('peer-group-finder')!;
      await waitUntil(() => seen(rootOf(finder)).includes('Try again'));
      server.answer = () => awaited;
      await press(finder, 'Try again');
      place.querySelector<HTMLElement>('#elsewhere')!.focus();
      answer(json(feed));
      await waitUntil(() => seen(rootOf(finder)).includes('60 groups'));
      expect(document.activeElement?.id).to.equal('elsewhere');
    } finally {
      server.restore();
    }
  });
});
