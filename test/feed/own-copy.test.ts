import { expect } from '@open-wc/testing';
import { ownCopy, resolveLinks } from '../../src/feed/own-copy.js';
import { readGroups } from '../support/read-groups.js';

const prototype = Object.prototype as unknown as Record<string, unknown>;

describe('ownCopy', () => {
  it('keeps own keys only, in objects without a prototype', () => {
    const copy = ownCopy(Object.create({ lent: 1 }, { own: { value: { a: [1] }, enumerable: true } })) as Record<
      string,
      unknown
    >;
    expect(Object.keys(copy)).to.deep.equal(['own']);
    expect(Object.getPrototypeOf(copy)).to.equal(null);
    expect(Object.getPrototypeOf(copy.own)).to.equal(null);
  });

  it('leaves out what means “none”', () => {
    expect({
      ...(ownCopy({ a: null, b: '', c: '  ', d: undefined, e: 0, f: false, g: [null, '', 1] }) as object),
    }).to.deep.equal({ e: 0, f: false, g: [1] });
  });

  for (const json of [
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"a":{"__proto__":{"__proto__":{"polluted":1}}}}',
    '[{"__proto__":[{"polluted":1}]}]',
    '{"__proto__":null,"toString":7}',
  ]) {
    it(`takes ${json} without harm`, () => {
      ownCopy(JSON.parse(json));
      expect(() => readGroups({ version: 'peer-feed/1', groups: [JSON.parse(json)] })).not.to.throw();
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      expect(Object.keys(prototype)).to.deep.equal([]);
    });
  }

  it('stops at 32 levels, so that no depth overflows', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(() => ownCopy(deep)).not.to.throw();
    expect(() =>
      readGroups({
        version: 'peer-feed/1',
        groups: [{ id: 'a', name: 'A', topics: deep }, deep, { id: 'b', name: 'B' }],
      }),
    ).not.to.throw();
  });

  it('reads the same on a page that has polluted every object', () => {
    const feed = () => ({
      version: 'peer-feed/1',
      groups: [{ id: 'a', name: 'A', schedule: [{ day: 1, start: '19:00' }], online: { notes: 'x' } }],
    });
    const meetings = () => [{ name: 'A', slug: 'a', day: 1, time: '19:00' }];
    const clean = JSON.stringify([readGroups(feed()), readGroups(meetings())]);
    const lent = {
      href: 'javascript:1',
      url: 'https://evil.example/',
      src: 'x',
      lang: 'xx',
      timeZone: 'Asia/Tokyo',
      timezone: 'Asia/Tokyo',
      description: 'lent',
      conference_url: 'https://evil.example/',
      notes: 'lent',
      status: 'full',
      version: 'x',
      meetings: [],
      groups: [],
      types: 'O',
      format: 'x',
    };
    Object.assign(prototype, lent);
    try {
      expect(
        JSON.stringify(
          [readGroups(feed()), readGroups(meetings())].map((each) => JSON.parse(JSON.stringify(each)) as unknown),
        ),
      ).to.equal(clean);
    } finally {
      for (const key of Object.keys(lent)) Reflect.deleteProperty(prototype, key);
    }
  });
});

describe('resolveLinks', () => {
  it('makes links absolute and leaves other text alone', () => {
    const record = {
      url: '/a',
      registrationUrl: '?b',
      source: 'c',
      title: '/d',
      list: [{ url: '../e' }],
      absolute: { url: 'https://example.net/' },
      odd: { url: 'http://[' },
    };
    resolveLinks(record, 'https://example.org/feeds/groups.json');
    expect(record).to.deep.equal({
      url: 'https://example.org/a',
      registrationUrl: 'https://example.org/feeds/groups.json?b',
      source: 'https://example.org/feeds/c',
      title: '/d',
      list: [{ url: 'https://example.org/e' }],
      absolute: { url: 'https://example.net/' },
      odd: { url: 'http://[' },
    });
  });
});
