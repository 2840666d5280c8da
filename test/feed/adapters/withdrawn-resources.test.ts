import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { resourceReader } from '../../../src/feed/readers/resources.js';
import { issueTexts } from '../../support/read-groups.js';

const read = (body: unknown) =>
  atOnce(parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feeds/resources.json' }));

describe('a withdrawn resource', () => {
  const cases: [words: string, state: string][] = [
    ['draft', 'left out'],
    ['archived', 'left out'],
    ['no publicado', 'left out'],
    ['needs_review', 'left out'],
    ['temporarily closed', 'paused'],
    ['on hold', 'paused'],
    ['quux', 'paused'],
    ['active', 'shown'],
    ['verified', 'shown'],
    ['N/A', 'shown'],
    ['', 'shown'],
  ];
  for (const [status, state] of cases) {
    it(`is ${state} with the status “${status}”`, () => {
      const outcome = (body: unknown): string => {
        const [found] = read(body).data.resources;
        return !found ? 'left out' : found.status === 'paused' ? 'paused' : 'shown';
      };
      expect(outcome(new TextBody(`Name,Kind,Phone,Status\nA,warmline,555-0100,${status}`)), 'table').to.equal(state);
      expect(
        outcome({ total_items: 1, contents: [{ id: '1', name: 'A', status, phones: [{ number: '555-0100' }] }] }),
        'HSDS',
      ).to.equal(state);
      expect(
        outcome({
          country: 'US',
          records: [
            {
              id: 'a',
              name: 'A',
              country: 'US',
              category: 'warmline',
              status,
              contacts: [{ method: 'call', number: '555-0100' }],
            },
          ],
        }),
        'open-helplines',
      ).to.equal(state);
    });
  }

  it('is left out by its columns, and a date of publication is none of them', () => {
    const names = (...rows: string[]) =>
      read(new TextBody(['Name,Kind,URL,Published,Active,Deleted', ...rows].join('\n'))).data.resources.map(
        ({ name, published, status }) => [name, published, status],
      );
    expect(
      names(
        'A,article,https://example.org/a,2026-05-01,,',
        'B,article,https://example.org/b,No,,',
        'C,warmline,https://example.org/c,,FALSE,',
        'D,warmline,https://example.org/d,,,x',
      ),
    ).to.deep.equal([
      ['A', '2026-05-01', undefined],
      ['C', undefined, 'paused'],
    ]);
  });

  it('has no way through where its cell says so', () => {
    const [found] = read(new TextBody('Name,Kind,Phone,Text,Email,URL\nA,warmline,N/A,none,-,https://example.org/a'))
      .data.resources;
    expect([found?.contacts, found?.url]).to.deep.equal([[], 'https://example.org/a']);
  });

  it('serves nowhere, not everywhere, while its region is to be decided', () => {
    const feed = read(new TextBody('Name,Kind,Phone,Region\nA,warmline,555-0100,TBD'));
    expect(issueTexts(feed.issues).join()).to.match(/not an ISO 3166 code/);
  });
});
