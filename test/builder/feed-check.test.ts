import { expect } from '@open-wc/testing';
import { addressProblem, checkFeed } from '../../src/builder/feed-check.js';
import { fakeFetch, json, type FakeFetch } from '../support/fake-fetch.js';

const FEED = 'https://feeds.example.org/all.json';
const PAGE = 'https://example.org/builder/';
const GROUP = { id: '1', name: 'Tuesday circle', schedule: [{ day: 2, start: '19:00', timeZone: 'America/Chicago' }] };

describe('the look at a feed', () => {
  let server: FakeFetch;
  afterEach(() => server.restore());
  const look = (address = FEED, signal = new AbortController().signal): ReturnType<typeof checkFeed> =>
    checkFeed(address, PAGE, signal);

  for (const [address, page, problem] of [
    ['https://example.org/a.json', PAGE, undefined],
    ['example.org/a.json', PAGE, 'notAddress'],
    ['/a.json', PAGE, 'notAddress'],
    ['javascript:alert(1)', PAGE, 'notAddress'],
    ['https://', PAGE, 'notAddress'],
    ['http://example.org/a.json', PAGE, 'notSecure'],
    ['http://example.org/a.json', 'http://example.org/', undefined],
    ['http://localhost:8080/a.json', PAGE, undefined],
  ] as const) {
    it(`says ${problem ?? 'nothing'} of ${address} from ${page}`, () => {
      server = fakeFetch(() => json({}));
      expect(addressProblem(address, page)).to.equal(problem);
    });
  }

  it('requests nothing that is not an address', async () => {
    server = fakeFetch(() => json({}));
    expect(await look('groups.json')).to.deep.equal({ state: 'address', problem: 'notAddress' });
    expect(server.requests).to.have.length(0);
  });

  it('counts the records and names what is wrong', async () => {
    server = fakeFetch(() =>
      json({
        version: 'peer-feed/1',
        groups: [GROUP, { id: '2' }, { ...GROUP, id: '3', cost: 7 }],
        stories: [{ id: 's', text: 'A story.' }],
      }),
    );
    const report = await look();
    if (report.state !== 'read') throw new Error(report.state);
    expect(report.counts).to.deep.equal({ groups: 2, stories: 1, exercises: 0, resources: 0 });
    expect(report.droppedCount).to.equal(1);
    expect(report.issues.map(({ index, path, kept }) => [index, path, kept])).to.deep.equal([
      [1, 'name', false],
      [2, 'cost', true],
    ]);
  });

  it('reads the feed again for each request', async () => {
    server = fakeFetch(() => json({ version: 'peer-feed/1', groups: [] }));
    await look();
    server.answer = () => json({ version: 'peer-feed/1', groups: [GROUP] });
    const report = await look();
    expect(report.state === 'read' && report.counts.groups).to.equal(1);
  });

  for (const [name, answer, code] of [
    ['a page of HTML', () => new Response('<!doctype html><title>Sign in</title>'), 'not-json'],
    ['a page that is not there', () => new Response('', { status: 404 }), 'http'],
    ['a list of something else', () => json([{ colour: 'red' }]), 'unknown-format'],
    ['a server that lets no other page read', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
  ] as const) {
    it(`tells ${name} by its code`, async () => {
      server = fakeFetch(answer);
      expect(await look()).to.deep.equal({ state: 'failed', code });
    });
  }
});
