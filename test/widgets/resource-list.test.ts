import { expect, html } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { digitsOf } from '../../src/domain/phone-number.js';
import { fakeFetch, json } from '../support/fake-fetch.js';
import { typeText } from '../support/keys.js';
import { button, dialled, feedOf, items, links, root, settle, show, text } from '../support/resource-list.js';

describe('<peer-resource-list>', () => {
  const { now } = clock;
  afterEach(() => {
    clock.now = now;
    localStorage.clear();
  });

  describe('crisis lines', () => {
    it('come first, with no feed and no request', async () => {
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

    it('ask to be checked when they are old, and are still there', async () => {
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

  describe('the region', () => {
    it('can be changed, is said, and is forgotten without remember', async () => {
      const list = await show({ region: 'US' });
      button(list, /^Change$/).click();
      await settle(list);
      const select = root(list).querySelector('select')!;
      select.value = 'DE';
      select.dispatchEvent(new Event('change'));
      await settle(list);
      expect(text(root(list).querySelector('p.hidden-text[role=status]'))).to.equal('Showing lines for Germany.');
      expect(dialled(list)).to.include('tel:08001110111').and.not.include('tel:988');
      expect(localStorage).to.have.lengthOf(0);
    });

    it('is kept with remember', async () => {
      const list = await show({ remember: '' });
      button(list, /^Change$/).click();
      await settle(list);
      const select = root(list).querySelector('select')!;
      select.value = 'NZ';
      select.dispatchEvent(new Event('change'));
      await settle(list);
      expect(dialled(await show({ remember: '' }))).to.include('tel:1737');
    });

    it('without lines says so and leads to a directory', async () => {
      const list = await show({ region: 'PL' });
      expect(text(root(list).querySelector('.directories'))).to.contain('We have no checked lines for Poland.');
      expect(dialled(list)).to.deep.equal(['tel:112']);
    });
  });

  describe('the other resources', () => {
    it('are listed by kind, each with its own facts', async () => {
      clock.now = () => Date.parse('2026-12-02T00:30Z');
      const list = await show({ region: 'US', 'time-zone': 'America/New_York' }, await feedOf());
      expect(items(list)).to.deep.equal([
        'Evening Warmline',
        'Línea amiga',
        'Deaf Peer Line',
        'Grief circle',
        'Sam Example they/them',
        'Peer specialist training',
        'What a first meeting is like',
        'County list of services',
      ]);
      const warmline = root(list).querySelector('[data-id=evening-warmline]');
      expect(text(warmline!.querySelector('.when'))).to.equal('Open now until 11:00 PM, your time');
      for (const fact of [
        'Answered by peers',
        'You do not have to give your name',
        'Does not send anyone to you',
        'Free',
        'Checked October 3, 2026',
      ])
        expect(text(warmline)).to.contain(fact);
      expect(text(root(list).querySelector('[data-id=state-training]')))
        .to.contain('Takes 40 hours')
        .and.contain('Certified by Example Certification Board');
      expect(text(root(list).querySelector('[data-id=deaf-line] .when'))).to.equal('Hours not known');
    });

    it('narrow by a filter, and say how many are left', async () => {
      const list = await show({ region: 'US' }, await feedOf());
      button(list, /^Warmlines/).click();
      await settle(list);
      expect(button(list, /^Warmlines/).getAttribute('aria-pressed')).to.equal('true');
      expect(items(list)).to.have.lengthOf(3);
      expect(text(root(list).querySelector('.count'))).to.equal('3 resources');
    });

    it('are found without accents', async () => {
      const list = await show({ region: 'US' }, await feedOf());
      root(list).querySelector<HTMLInputElement>('input[type=search]')!.focus();
      await typeText('AMIGÀ');
      await settle(list);
      expect(items(list)).to.deep.equal(['Línea amiga']);
    });

    it('come in pages; “Show more” moves on to the first new one', async () => {
      const list = await show(
        { region: 'US' },
        { resources: Array.from({ length: 30 }, (_, n) => ({ id: `r${n}`, name: `Line ${n}`, kind: 'article' })) },
      );
      expect(items(list)).to.have.lengthOf(20);
      button(list, /Show 10 more/).click();
      await settle(list);
      expect(items(list)).to.have.lengthOf(30);
      expect(text(root(list).activeElement)).to.equal('Line 20');
    });

    it('show HTML as the text it is', async () => {
      const list = await show(
        {},
        { resources: [{ id: 'a', name: '<img src=x onerror=alert(1)>', kind: 'article', url: 'javascript:alert(1)' }] },
      );
      expect(items(list)).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(root(list).querySelectorAll('img, .item a')).to.have.lengthOf(0);
    });
  });

  describe('contacts', () => {
    it('are copied on a press, and it is said', async () => {
      const list = await show({ region: 'US' });
      root(list).querySelector<HTMLButtonElement>('[data-id=us-988] button[aria-label^="Copy number"]')!.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await settle(list);
      expect(text(root(list).querySelector('p.hidden-text[role=status]'))).to.match(/988/);
    });

    it('fire an event only where the page asks for it', async () => {
      const list = await show({ region: 'US' });
      const heard: unknown[] = [];
      list.addEventListener('peer-resource-contact', (event) => heard.push(event.detail));
      const call = root(list).querySelector<HTMLAnchorElement>('a[href="tel:988"]')!;
      call.addEventListener('click', (event) => event.preventDefault());
      call.click();
      expect(heard).to.deep.equal([]);
      list.setAttribute('events', 'contact');
      await settle(list);
      call.click();
      expect(heard).to.deep.equal([{ id: 'us-988', method: 'call' }]);
    });

    it('tell other pages nothing', async () => {
      for (const link of links(await show({ region: 'US' }, await feedOf())).filter(({ href }) =>
        href.startsWith('http'),
      )) {
        expect(link.rel.split(' '), link.href).to.include.members(['noopener', 'noreferrer']);
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
    });
  });
});
