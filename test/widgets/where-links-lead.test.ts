import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/grounding-player.js';
import '../../src/define/resource-list.js';
import { rootOf, seen } from '../support/common-tests.js';
import { button, item, show } from '../support/finder-page.js';

const linksOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('a')].map(
    (link) => `${link.textContent.replace(/\s+/g, ' ').trim()} → ${link.getAttribute('href') ?? ''}`,
  );

describe('where links lead', () => {
  it('writes only to the address it shows, dials nothing behind words, and says where an organizer’s link leads', async () => {
    const one = (id: string, more: object) => ({ id, name: id, ...more });
    const groups = [
      one('plain', {
        contact: { email: 'help@example.org' },
        organizer: { name: 'Center (example.org)', url: 'https://example.net/' },
      }),
      one('copied', { contact: { email: 'mailto:help@example.org' }, registrationUrl: 'https://example.org/join' }),
      one('more', { contact: { email: 'help@example.org?bcc=spy@example.net' }, registrationUrl: 'tel:19005550100' }),
      one('two', { contact: { email: 'help@example.org,spy@example.net' }, registrationUrl: 'sms:72717?body=YES' }),
      one('lines', {
        contact: { email: 'help@example.org%0d%0aBcc:spy@example.net' },
        registrationUrl: 'mailto:help@example.org?bcc=spy@example.net',
      }),
    ];
    const finder = await show(
      html`<peer-group-finder correction-href="tel:19005550100" .feed=${{ groups }}></peer-group-finder>`,
    );
    const links: Record<string, string[]> = {};
    for (const { id } of groups) {
      button(item(finder, id), 'Details').click();
      await finder.updateComplete;
      links[id] = [...item(finder, id).querySelectorAll('a')].map(
        (link) => `${link.textContent.replace(/\s+/g, ' ').trim()} → ${link.getAttribute('href') ?? ''}`,
      );
    }
    expect(links).to.deep.equal({
      plain: ['example.net → https://example.net/', 'E-mail help@example.org → mailto:help@example.org'],
      copied: ['Sign up → https://example.org/join', 'E-mail help@example.org → mailto:help@example.org'],
      more: ['Call 19005550100 → tel:19005550100'],
      two: [],
      lines: [],
    });
    expect(seen(item(finder, 'two'))).to.include('help@example.org,spy@example.net');
  });

  it('a resource shows the host it opens, whatever its text says', async () => {
    const url = 'https://example.net/login';
    const contacts = [
      { method: 'web', display: 'example.org/chat', url },
      { method: 'chat', display: 'example.org', url },
      { method: 'chat', display: 'Chat with us', url: 'https://example.org/chat' },
      { method: 'whatsapp', display: '0800 555 0100', url: 'https://example.net/08005550100' },
    ];
    const resources = [
      { id: 'a', name: 'Riverton line', kind: 'warmline', contacts },
      { id: 'b', name: 'Sam', kind: 'advocate', platform: 'example.org', url },
    ];
    const list = await fixture(html`<peer-resource-list region="US" .feed=${{ resources }}></peer-resource-list>`);
    const links = linksOf(rootOf(list)).filter((each) => each.includes('example'));
    expect(links).to.include.members([
      `Go to example.net → ${url}`,
      'Chat online → https://example.org/chat',
      `Follow on example.net → ${url}`,
    ]);
    expect(links.filter((each) => each.includes('example.net/') && !each.includes('example.net →'))).to.deep.equal([]);
    expect(seen(rootOf(list))).to.include('0800 555 0100');
  });

  it('an exercise shows the host of its source', async () => {
    const source = { label: 'example.org', url: 'https://example.net/' };
    const player = await fixture(
      html`<peer-grounding-player exercise="x" .feed=${{ exercises: [{ id: 'x', title: 'Slow', source, steps: [{ text: 'One', seconds: 5 }] }] }}></peer-grounding-player>`,
    );
    expect(linksOf(rootOf(player))).to.include('example.net → https://example.net/');
  });
});
