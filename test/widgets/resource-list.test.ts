import { expect } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import { typeText } from '../support/keys.js';
import { button, dialled, feedOf, items, links, root, settle, show, text } from '../support/resource-list.js';

describe('<peer-resource-list>', () => {
  const { now } = clock;
  afterEach(() => {
    clock.now = now;
    localStorage.clear();
  });

  describe('the region', () => {
    it('can be changed, is announced, and is forgotten without remember', async () => {
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
    it('are copied on a press, which is announced', async () => {
      const list = await show({ region: 'US' });
      root(list).querySelector<HTMLButtonElement>('[data-id=us-988] button[aria-label^="Copy number"]')!.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await settle(list);
      expect(text(root(list).querySelector('p.hidden-text[role=status]'))).to.match(/988/);
    });

    it('fire an event only if the page asks for it', async () => {
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
