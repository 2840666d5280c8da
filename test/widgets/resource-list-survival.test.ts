import { expect, html } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import type { ResourceList } from '../../src/widgets/resource-list/resource-list.js';
import { dialled, root, show, text } from '../support/resource-list.js';

describe('the crisis lines of <peer-resource-list>', () => {
  const { now } = clock;
  afterEach(() => {
    clock.now = now;
  });

  it('stay with no-crisis while the feed holds one that is built in', async () => {
    const feed = {
      resources: [
        {
          id: 'a',
          name: 'A line',
          kind: 'crisis-line',
          regions: ['US'],
          contacts: [{ method: 'call', display: '988' }],
        },
      ],
    };
    expect(dialled(await show({ region: 'US', 'no-crisis': '' }, feed))).to.include('tel:988');
  });

  it('say of the page’s own what it says: closed for now, a notice, how they work', async () => {
    const line = (id: string, more: object) => ({
      id,
      name: id,
      kind: 'crisis-line',
      regions: ['US'],
      hours: 'always',
      contacts: [{ method: 'call', display: `555-010${id.length}` }],
      ...more,
    });
    const feed = {
      resources: [
        line('ab', { status: 'paused', alert: 'Back on Monday.' }),
        line('a', { description: 'For people who farm.', rescue: 'never', run: 'peer' }),
      ],
    };
    const [open, paused] = [...root(await show({ region: 'US' }, feed)).querySelectorAll('[part=line]')]
      .slice(2, 4)
      .map(text);
    expect(open).to.match(
      /^a Open day and night.*Answered by peers.*Does not send anyone to you.*For people who farm\. Call 555-0101/,
    );
    expect(paused).to.match(/^ab Closed for now Back on Monday\. Call 555-0102/);
  });

  for (const feed of [
    undefined,
    { nothing: true },
    { resources: [{ id: 'a', name: 'A', kind: 'article', url: 'https://example.org/' }] },
  ]) {
    it(`leave the page’s own number in sight with no-crisis and ${feed ? JSON.stringify(feed).slice(0, 24) : 'no feed'}`, async () => {
      const list = await show({ region: 'US', 'no-crisis': '' }, feed, html`<a href="tel:988">Call 988</a>`);
      expect(dialled(list)).to.deep.equal([]);
      expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
    });
  }

  it('and the page’s own words are there where nothing can be drawn', async () => {
    const { PluralRules } = Intl;
    const place = Object.getOwnPropertyDescriptor(Intl, 'PluralRules')!;
    const heard = (event: PromiseRejectionEvent): void => event.preventDefault();
    addEventListener('unhandledrejection', heard);
    Object.defineProperty(Intl, 'PluralRules', { ...place, value: undefined });
    try {
      const list = document.createElement('peer-resource-list') as ResourceList;
      list.setAttribute('region', 'CA');
      list.setAttribute('lang', 'en-ZW');
      const own = document.createElement('a');
      own.textContent = 'Call us';
      list.append(own);
      document.body.append(list);
      await list.updateComplete.catch(() => undefined);
      expect(dialled(list)).to.include.members(['tel:988', 'sms:988']);
      expect(own.checkVisibility()).to.equal(true);
      list.remove();
    } finally {
      Object.defineProperty(Intl, 'PluralRules', { ...place, value: PluralRules });
      setTimeout(() => removeEventListener('unhandledrejection', heard));
    }
  });

  it('stay where the storage of an app is null', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', { configurable: true, get: () => null });
    try {
      expect(dialled(await show({ remember: '', region: 'CA' }))).to.include('tel:988');
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('say of each number of a line when it is answered, not only of the first', async () => {
    const ways = [...root(await show({ region: 'FI' })).querySelectorAll('.crisis .way')].map(text);
    expect(ways).to.have.lengthOf(3);
    for (const way of ways) expect(way.includes('Hours not known'), way).to.equal(!way.includes('09 2525 0111'));
  });

  it('leave out a line of which nothing else is left, in its international form too', async () => {
    const feed = {
      resources: [
        {
          id: 'a',
          name: 'Old text line',
          kind: 'text-line',
          regions: ['GB'],
          contacts: [{ method: 'text', display: '+44 7725 909090' }],
        },
      ],
    };
    const list = await show({ region: 'GB' }, feed);
    expect(dialled(list).join()).to.not.contain('7725');
    expect(text(root(list).querySelector('.base'))).to.not.contain('Old text line');
  });

  it('of the page come open first, then with hours not known, then closed', async () => {
    clock.now = () => Date.parse('2026-12-01T12:00Z');
    const one = (id: string, hours?: unknown) => ({
      id,
      name: id,
      kind: 'crisis-line',
      checked: '2026-11-30',
      hours,
      contacts: [{ method: 'call', display: `555-010${id.length}` }],
    });
    const feed = {
      resources: [
        one('closed', { timeZone: 'UTC', weekly: [{ open: '20:00', close: '21:00' }] }),
        one('whoknows'),
        one('open', { timeZone: 'UTC', weekly: [{ open: '10:00', close: '21:00' }] }),
      ],
    };
    const names = [...root(await show({ region: 'CA' }, feed)).querySelectorAll('.pair .heading')].map(text);
    expect(names.filter((name) => ['closed', 'whoknows', 'open'].includes(name))).to.deep.equal([
      'open',
      'whoknows',
      'closed',
    ]);
  });
});
