import { expect } from '@open-wc/testing';
import { atOnce, inSlices } from '../../src/feed/in-slices.js';
import { parseFeed, type ParsedFeed } from '../../src/feed/parse-feed.js';
import type { Reader } from '../../src/feed/reader.js';
import { groupReader } from '../../src/feed/readers/groups.js';
import { lateResourceReader } from '../../src/feed/readers/late-resources.js';

const BODY = { version: 'peer-feed/1', groups: [{ id: 'a', name: 'Evening circle' }] };
const parsing = (load: () => Reader | Promise<Reader>): Generator<unknown, ParsedFeed> =>
  parseFeed(BODY, [{ kind: 'groups', load }], { baseUrl: 'https://example.org/' });
const names = ({ data }: ParsedFeed): string[] => data.groups.map(({ name }) => name);

describe('a reader that is fetched when there is a feed to read', () => {
  it('is waited for', async () => {
    const parsed = await inSlices(parsing(() => Promise.resolve(groupReader as Reader)));
    expect(names(parsed)).to.deep.equal(['Evening circle']);
  });

  it('costs no turn where it is there', () => {
    expect(names(atOnce(parsing(() => groupReader as Reader)))).to.deep.equal(['Evening circle']);
  });

  it('that does not arrive ends as a failure of the network, which says what cannot be read', async () => {
    let message = '';
    try {
      await inSlices(parsing(() => Promise.reject(new Error('refused'))));
    } catch (error) {
      expect(error).to.have.property('code', 'network');
      ({ message } = error as Error);
    }
    expect(message).to.equal('the part that reads groups could not be loaded');
  });

  it('of resources reads what the reader of resources reads', () => {
    const body = { resources: [{ id: 'r', name: 'Evening line', kind: 'warmline' }] };
    const parsed = atOnce(parseFeed(body, [lateResourceReader], { baseUrl: 'https://example.org/' }));
    expect(parsed.data.resources.map(({ name }) => name)).to.deep.equal(['Evening line']);
  });
});
