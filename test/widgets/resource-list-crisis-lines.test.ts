import { expect, html } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { digitsOf } from '../../src/domain/digits.js';
import { fakeFetch, json } from '../support/fake-fetch.js';
import { typeText } from '../support/keys.js';
import { button, dialled, feedOf, items, links, root, settle, show, text } from '../support/resource-list.js';

describe('<peer-resource-list>: crisis lines', () => {
  const { now } = clock;
  afterEach(() => {
    clock.now = now;
    localStorage.clear();
  });

  describe('crisis lines', () => {
    it('come first, without a feed or a request', async () => {
      const network = fakeFetch(() => json({}));
      try {
        const list = await show({ region: 'US' });
        expect(dialled(list).slice(0, 4)).to.deep.equal(['tel:911', 'tel:988', 'sms:988', 'tel:18002738255']);
        expect(network.requests).to.have.lengthOf(0);
        expect(text(root(list).querySelector('.region p'))).to.equal('Showing lines for the United States.');
      } finally {
        network.restore();
      }
    });

    it('show in each link just the digits it dials', async () => {
      const list = await show({ region: 'US' }, await feedOf());
      for (const link of links(list).filter(({ href }) => /^(tel|sms):/.test(href))) {
        expect(digitsOf(text(link)), link.outerHTML).to.equal(digitsOf(link.getAttribute('href')!.replace(/\?.*/, '')));
      }
    });

    it('end with the international directories', async () => {
      const list = await show({ region: 'AU' });
      expect(text(root(list).querySelector('.crisis-block > :last-child')))
        .to.contain('findahelpline.com')
        .and.contain('befrienders.org');
    });

    const states: [string, Record<string, string>, unknown][] = [
      ['an empty feed', {}, { version: 'peer-feed/1', resources: [] }],
      ['a feed without contacts', {}, { resources: [{ id: 'a', name: 'A', kind: 'crisis-line' }] }],
      ['a feed of another shape', {}, { nothing: true }],
      ['only articles asked for', { kinds: 'article' }, undefined],
      ['kinds that do not exist', { kinds: 'foo bar' }, undefined],
      ['topics nothing has', { topics: 'knitting' }, undefined],
      ['a maximum of none', { max: '0' }, undefined],
      ['no-crisis, while the feed has lines of its own', { 'no-crisis': '' }, undefined],
    ];
    for (const [name, attributes, feed] of states) {
      it(`stay with ${name}`, async () => {
        const list = await show({ region: 'CA', ...attributes }, feed ?? (await feedOf()));
        expect(dialled(list)).to.include.members(['tel:911', 'tel:988', 'sms:988']);
      });
    }

    for (const year of ['1970-01-01', '2026-11-21', '2026-11-23', '2099-12-31']) {
      for (const timeZone of [
        'UTC',
        'America/New_York',
        'Asia/Kolkata',
        'Pacific/Auckland',
        'Pacific/Apia',
        'America/St_Johns',
      ]) {
        it(`stay on ${year} in ${timeZone}`, async () => {
          clock.now = () => Date.parse(`${year}T12:00Z`);
          const before = dialled(await show({ region: 'US' }, await feedOf())).sort();
          expect(dialled(await show({ region: 'US', 'time-zone': timeZone }, await feedOf())).sort()).to.deep.equal(
            before,
          );
          expect(before).to.have.length.at.least(20);
        });
      }
    }

    it('advise checking when they are old, and are still shown', async () => {
      clock.now = () => Date.parse('2099-01-01');
      expect(text(root(await show({ region: 'FR' })).querySelector('.fresh'))).to.match(
        /^Please check this before you rely on it/,
      );
    });

    it('stay while the search finds nothing', async () => {
      const list = await show({ region: 'US' }, await feedOf());
      const before = dialled(list).slice(0, 12);
      root(list).querySelector<HTMLInputElement>('input[type=search]')!.focus();
      await typeText('zzzz');
      await settle(list);
      expect(items(list)).to.have.lengthOf(0);
      expect(dialled(list)).to.include.members(before.slice(0, 8));
      expect(text(root(list).querySelector('.empty')))
        .to.contain('The lines above stay the same.')
        .and.contain('Without the search words: 8');
    });

    it('stay when the feed fails, and the page’s own numbers with them', async () => {
      const network = fakeFetch(() => new Response('', { status: 404 }));
      try {
        const list = await show(
          { region: 'US', src: 'https://example.org/gone.json' },
          undefined,
          html`<p>Our line: <a href="tel:5550100">555-0100</a></p>`,
        );
        await new Promise((resolve) =>
          list.matches(':state(failed)')
            ? resolve(0)
            : list.addEventListener('peer-feed-error', resolve, { once: true }),
        );
        await settle(list);
        expect(dialled(list)).to.include('tel:988');
        expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(button(list, /Try again/)).to.exist;
      } finally {
        network.restore();
      }
    });

    it('hide the page’s fallback when it says nothing new, keep it when it does', async () => {
      const same = await show({ region: 'US' }, undefined, html`<p>Call <a href="tel:988">988</a></p>`);
      expect(same.querySelector('a')!.checkVisibility()).to.equal(false);
      const other = await show({ region: 'US' }, await feedOf(), html`<p>Call 555-0199</p>`);
      expect(other.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    it('leave out a number known to be dead', async () => {
      const feed = {
        resources: [
          {
            id: 'a',
            name: 'Old line',
            kind: 'crisis-line',
            regions: ['KR'],
            contacts: [
              { method: 'call', display: '1393' },
              { method: 'call', display: '555-0100' },
            ],
          },
        ],
      };
      expect(dialled(await show({ region: 'KR' }, feed)))
        .to.include('tel:5550100')
        .and.not.include('tel:1393');
    });

    it('do not repeat a built-in number that the feed has too, and show lines of elsewhere as such', async () => {
      const line = (id: string, display: string, region: string) => ({
        id,
        name: id,
        kind: 'crisis-line',
        regions: [region],
        hours: 'always',
        contacts: [{ method: 'call', display }],
      });
      const list = await show(
        { region: 'CA' },
        { resources: [line('same', '988', 'CA'), line('there', '555-0111', 'NZ')] },
      );
      expect(root(list).querySelector('[data-id=same]')).to.equal(null);
      expect(text(root(list).querySelector('[data-id=there]'))).to.contain('For New Zealand');
    });
  });
});
