import { expect } from '@open-wc/testing';
import { openState } from '../../../src/domain/opening-hours.js';
import { contactLink } from '../../../src/domain/contact-link.js';
import type { Contact, Resource } from '../../../src/domain/resource.js';
import { parseFeed, type ParsedFeed } from '../../../src/feed/parse-feed.js';
import { resourceReader } from '../../../src/feed/readers/resources.js';

const fixture = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../fixtures/resources/${name}.json`, import.meta.url))).json();

function read(body: unknown, format?: string): ParsedFeed {
  const steps = parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feeds/resources.json', format });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
const ids = ({ data }: ParsedFeed): string => data.resources.map(({ id }) => id).join(' ');
const find = ({ data }: ParsedFeed, id: string): Resource => data.resources.find((each) => each.id === id)!;
const ways = (contacts: readonly Contact[]): string[] =>
  contacts.map((contact) => `${contact.method} ${contactLink(contact).shown} ${contactLink(contact).href ?? '-'}`);
const issuesOf = ({ issues }: ParsedFeed): string[] =>
  issues.map(({ index, path, kept }) => `${index} ${path} ${kept ? 'kept' : 'left out'}`);

describe('native resources', () => {
  it('reads every field of every kind', async () => {
    const feed = read(await fixture('peer-feed'));
    expect(feed.droppedCount).to.equal(0);
    expect(feed.issues).to.deep.equal([]);
    expect(ids(feed)).to.equal(
      'riverside-line evening-warmline grief-circle sam state-training first-meeting county-list deaf-line linea',
    );
    const line = find(feed, 'riverside-line');
    expect(line).to.include({
      kind: 'crisis-line',
      hours: 'always',
      checked: '2026-11-01',
      source: 'https://example.org/crisis',
      anonymous: true,
      run: 'mixed',
      rescue: 'consent',
      language: 'en',
    });
    expect(ways(line.contacts)).to.deep.equal(['call 555-0100 tel:5550100', 'text 555-0101 sms:5550101?&body=TALK']);
    const warmline = find(feed, 'evening-warmline');
    expect(warmline.hours).to.deep.include({
      timeZone: 'America/Chicago',
      note: 'Longer in December',
      exceptions: [{ date: '2026-12-25' }],
    });
    expect(warmline.contacts[1]!.url).to.equal('https://example.org/feeds/chat');
    expect(ways(warmline.contacts)[0]).to.equal('call 555-0110 tel:5550110;ext=7');
    expect(find(feed, 'state-training')).to.deep.include({
      length: '40 hours',
      hours: undefined,
      regions: ['US-IL'],
      certifier: 'Example Certification Board',
    });
    expect(find(feed, 'sam')).to.include({
      platform: 'Mastodon',
      handle: '@sam@social.example.org',
      pronouns: 'they/them',
    });
    expect(find(feed, 'first-meeting')).to.include({ by: 'R., 34', published: '2026-08-02' });
    expect(find(feed, 'deaf-line').hours).to.deep.equal({
      windows: [],
      note: 'Most weekday mornings',
      timeZone: undefined,
      exceptions: undefined,
    });
    expect(openState(find(feed, 'linea').hours, Date.parse('2026-12-01T18:00Z')).state).to.equal('open');
  });

  it('keeps what is true, drops what is not, and names it', async () => {
    const feed = read(await fixture('peer-feed.broken'));
    expect(ids(feed)).to.equal('no-contacts wide letters mmi hours hidden-code kind wide~2 bad-contact');
    expect(feed.droppedCount).to.equal(5);
    expect(ways(find(feed, 'wide').contacts)).to.deep.equal(['call 555-0100 tel:5550100']);
    expect(ways(find(feed, 'letters').contacts)).to.deep.equal([
      'call 1-555-010-4357 tel:15550104357',
      'call Ask at the desk -',
    ]);
    expect(ways(find(feed, 'mmi').contacts)).to.deep.equal(['call *#06# -', 'call Call us -', 'chat Chat -']);
    expect(ways(find(feed, 'hidden-code').contacts)).to.deep.equal(['call +1988 -']);
    const { hours } = find(feed, 'hours');
    expect(hours).to.deep.include({ timeZone: undefined, exceptions: undefined, windows: [] });
    expect(openState(hours, 0).state).to.equal('unknown');
    expect(find(feed, 'kind'))
      .to.deep.include({ kind: 'service', regions: ['US-IL'], rescue: 'may', audiences: ['young'] })
      .and.not.have.any.keys('minimumAge');
    expect(find(feed, 'wide~2')).to.include({ description: '<b>Bold</b> is text' }).and.not.have.property('url');
    expect(ways(find(feed, 'bad-contact').contacts)).to.deep.equal(['call 555-0102 tel:5550102']);
    expect(issuesOf(feed)).to.include.members([
      '2 contacts.1.dial kept',
      '3 contacts.0.dial kept',
      '3 contacts.1.dial kept',
      '3 contacts.2.url kept',
      '4 hours.timeZone kept',
      '5 contacts.0.dial kept',
      '6 kind kept',
      '7 id left out',
      '8 name left out',
      '9  left out',
    ]);
  });

  it('does not say that a day without its weekday is every day', () => {
    const feed = read({
      resources: [
        {
          id: 'a',
          name: 'A',
          hours: { timeZone: 'UTC', weekly: [{ days: ['someday'], open: '09:00', close: '10:00' }] },
        },
      ],
    });
    expect(openState(find(feed, 'a').hours, Date.parse('2026-12-01T09:30Z')).state).to.not.equal('open');
  });

  it('reads “24/7” in any spelling', () => {
    for (const hours of ['always', '24/7', '24 / 7', '24x7', '24 hours a day, 7 days a week', 'Open 24 hours']) {
      expect(read({ resources: [{ id: 'a', name: 'A', hours }] }).data.resources[0]!.hours, hours).to.equal('always');
    }
    const whole = { timeZone: 'UTC', weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], open: '00:00', close: '23:59' }] };
    expect(read({ resources: [{ id: 'a', name: 'A', hours: whole }] }).data.resources[0]!.hours).to.equal('always');
  });

  it('reads 5,000 records', () => {
    const feed = read({
      resources: Array.from({ length: 5_000 }, (_, n) => ({
        id: `r${n}`,
        name: `Line ${n}`,
        kind: 'warmline',
        contacts: [{ method: 'call', display: '555-0100' }],
      })),
    });
    expect(feed.data.resources).to.have.lengthOf(5_000);
  });
});
