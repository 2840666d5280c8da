import { expect, waitUntil } from '@open-wc/testing';
import { digitsOf } from '../../src/domain/digits.js';
import { pressKeys, typeText } from '../support/keys.js';
import { button, dialled, items, links, root, settle, show, text } from '../support/resource-list.js';

/** An invented article, with one link. */
const article = (n: number) => ({
  id: `a${n}`,
  name: `Article ${n}`,
  kind: 'article',
  topics: [n % 2 === 0 ? 'Even' : 'Odd'],
  url: `https://example.org/${n}`,
});
const articles = (count: number) => ({ resources: Array.from({ length: count }, (_, n) => article(n)) });
const searchBox = (list: Element): HTMLInputElement => root(list).querySelector('input[type=search]')!;

describe('a long <peer-resource-list>', () => {
  it('of 5,000 draws one page of them, counts all, finds one, and keeps the lines', async () => {
    const list = await show({ region: 'US' }, articles(5000));
    await waitUntil(() => text(root(list).querySelector('.count')) === '5,000 resources', 'all are counted', {
      timeout: 5000,
    });
    expect(items(list)).to.have.length(20);
    const lines = dialled(list);
    searchBox(list).focus();
    await typeText('4999');
    await settle(list);
    expect(items(list)).to.deep.equal(['Article 4999']);
    expect(dialled(list)).to.deep.equal(lines);
  });

  it('of crisis lines of its own shows the first beside the built-in ones, and all after a press and on paper', async () => {
    const feed = {
      resources: Array.from({ length: 60 }, (_, n) => ({
        id: `c${n}`,
        name: `County line ${n}`,
        kind: 'crisis-line',
        contacts: [{ method: 'call', display: `555-01${n + 10}` }],
      })),
    };
    const list = await show({ region: 'CA' }, feed);
    const own = (): number => dialled(list).filter((href) => href.startsWith('tel:55501')).length;
    expect(dialled(list)).to.include.members(['tel:988', 'tel:5550110']);
    expect(own()).to.equal(6);
    dispatchEvent(new Event('beforeprint'));
    expect(own()).to.equal(60);
    dispatchEvent(new Event('afterprint'));
    button(list, /more lines/).click();
    await settle(list);
    expect(own()).to.equal(60);
  });

  it('is walked by Tab in the order one reads, and “Show more” goes on with the first new one', async () => {
    const list = await show({ region: 'US' }, articles(23));
    searchBox(list).focus();
    const stops: string[] = [];
    while (stops.length < 40 && !(stops.at(-1) ?? '').endsWith('more')) {
      await pressKeys('Tab');
      stops.push(root(list).activeElement?.getAttribute('aria-label') ?? text(root(list).activeElement));
    }
    expect(stops).to.deep.equal([
      'More filters',
      ...Array.from({ length: 20 }, (_, n) => `Read: Article ${n}`),
      'Show 3 more',
    ]);
    await pressKeys('Enter');
    await waitUntil(() => text(root(list).activeElement) === 'Article 20');
    await pressKeys('Tab');
    expect(root(list).activeElement!.getAttribute('aria-label')).to.equal('Read: Article 20');
    await pressKeys('Shift+Tab');
    expect(root(list).activeElement!.getAttribute('aria-label')).to.equal('Read: Article 19');
  });
});

describe('numbers as people write them', () => {
  const numbers: [string, string, string | undefined][] = [
    ['full-width digits', '５５５－０１４２', 'tel:5550142'],
    ['Arabic-Indic digits', '٥٥٥٠١٤٢', 'tel:5550142'],
    ['letters alone', 'CALL US', undefined],
    ['a code for the network', '*#06#', undefined],
  ];
  for (const [name, display, href] of numbers) {
    it(`${name} are ${href ? 'dialled as they are shown' : 'shown and not dialled'}`, async () => {
      const list = await show(
        {},
        {
          resources: [
            {
              id: 'w',
              name: 'Night line',
              kind: 'warmline',
              contacts: [
                { method: 'call', display },
                { method: 'email', display: 'night@example.org' },
              ],
            },
          ],
        },
      );
      const way = root(list).querySelector('[data-id=w] .way');
      const link = links(list).find((each) => each.closest('[data-id=w]') && each.href.startsWith('tel:'));
      expect(link?.getAttribute('href') ?? undefined).to.equal(href);
      if (link) expect(digitsOf(text(link))).to.equal(digitsOf(display));
      else expect(root(list).querySelector('[data-id=w] a')!.getAttribute('href')).to.equal('mailto:night@example.org');
      expect(way).to.exist;
    });
  }
});

describe('a line without a date of its last check', () => {
  it('says so, and is there', async () => {
    const list = await show(
      { region: 'US' },
      {
        resources: [
          { id: 'own', name: 'Our line', kind: 'crisis-line', contacts: [{ method: 'call', display: '555-0142' }] },
        ],
      },
    );
    expect(text(root(list).querySelector('[data-id=own]')))
      .to.include('Call 555-0142')
      .and.include('We do not know when this was last checked.');
  });
});

describe('a feed without any resources', () => {
  it('is marked as having none, below the lines', async () => {
    const list = await show({ region: 'US' }, { version: 'peer-feed/1', resources: [] });
    expect(root(list).textContent).to.include('There are no other resources here right now.');
    expect(dialled(list)).to.include('tel:988');
    expect(button(list, /Clear all/)).to.equal(undefined);
  });
});
