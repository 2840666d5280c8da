import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameOptions } from '../../src/embed/frame-options.js';

const PAGE = 'https://example.org/embed/group-finder.html';
const rules = {
  feeds: ['https://feeds.example.net', 'https://data.example.com/open/', 'https://one.example.com/feed.json'],
  links: ['https://weather.example.net'],
};
const read = (query: string, tag: Parameters<typeof frameOptions>[0] = 'peer-group-finder') =>
  frameOptions(tag, new URL(`${PAGE}?${query}`), rules);

describe('the query of a frame’s page', () => {
  it('sets what the widget offers', () => {
    const { attributes, feeds, refused } = read('src=/groups.json&region=US&lang=es&compact&attendance=online');
    assert.deepEqual(Object.fromEntries(attributes), {
      src: 'https://example.org/groups.json',
      region: 'US',
      lang: 'es',
      compact: '',
      attendance: 'online',
    });
    assert.deepEqual(
      feeds.map(({ href }) => href),
      ['https://example.org/groups.json'],
    );
    assert.equal(refused, undefined);
  });

  const ignored = [
    '__proto__[polluted]=1',
    '__proto__.polluted=1',
    'constructor[prototype][polluted]=1',
    'constructor.prototype.polluted=1',
    'onclick=alert(1)',
    'onload=alert(1)',
    'style=display:none',
    'class=x',
    'id=x',
    'is=x',
    'slot=x',
    'srcdoc=<p>',
    'innerHTML=<img onerror=alert(1)>',
    'feed={}',
    'no-crisis',
    'isolation=closed',
    'label=Call+555-0100',
    'max-bytes=99999999',
    'correction-href=https://evil.example',
    'events=contact',
    'part=x',
    'hidden',
  ];
  for (const query of ignored) {
    for (const tag of ['peer-group-finder', 'peer-resource-list', 'peer-quick-exit'] as const) {
      it(`${tag} takes no notice of ${query}`, () => {
        assert.deepEqual([...read(query, tag).attributes], []);
        assert.equal(({} as { polluted?: unknown }).polluted, undefined);
      });
    }
  }

  const strangers = [
    'https://evil.example/988.json',
    '//evil.example/x',
    '/\\evil.example/x',
    '\\\\evil.example',
    'https:evil.example',
    'http://example.org/groups.json',
    'https://example.org.evil.example/',
    'https://example.org@evil.example/',
    'https://user:pass@example.org/groups.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'https://feeds.example.net:8443/x',
    'http://feeds.example.net/x',
    'https://data.example.com/private/x.json',
    'https://data.example.com/open/../private/x.json',
    'https://data.example.com/opened',
    'https://one.example.com/feed.json?next=1',
    'https://one.example.com/',
    'ftp://example.org/x',
    'https://evil。example/x',
    '\thttps://evil.example',
    'https://evil.example\\@example.org',
    'https://[::1]/x',
    '///evil.example',
  ];
  for (const src of strangers) {
    it(`refuses the feed ${JSON.stringify(src)}, or reads it as one of its own`, () => {
      for (const name of ['src', 'react-src', 'help-href', 'share-href', 'href']) {
        for (const tag of ['peer-story-card', 'peer-quick-exit'] as const) {
          const value = frameOptions(
            tag,
            new URL(`${PAGE}?${new URLSearchParams({ [name]: src }).toString()}`),
            rules,
          ).attributes.get(name);
          assert.ok(value === undefined || new URL(value).origin === 'https://example.org', value);
        }
      }
    });
  }

  it('leaves the whole attribute out when one feed of several is not allowed', () => {
    const { attributes, refused } = read('src=/groups.json+https://evil.example/x.json');
    assert.equal(attributes.get('src'), undefined);
    assert.equal(refused, 'evil.example');
  });

  it('allows origins, folders and single addresses that the site owner named', () => {
    for (const src of [
      'https://feeds.example.net/any/feed.json?x=1',
      'https://data.example.com/open/deep/feed.json',
      'https://one.example.com/feed.json',
    ]) {
      assert.equal(read(`src=${encodeURIComponent(src)}`).attributes.get('src'), src);
    }
  });

  for (const way of [
    '..%2fprivate',
    '..%5cprivate',
    '%2e%2e%2fprivate',
    '..%252fprivate',
    '%252e%252e/private',
    '..%25252fprivate',
    '..;/private',
    '..;x=1/private',
    '.;/private',
    'a/..%2f..%2fprivate',
    '..%c0%afprivate',
    '%c0%ae%c0%ae/private',
    '..%00/private',
    'x%5C..%5Cprivate',
  ]) {
    it(`keeps to the folder, however a server decodes ${way}`, () => {
      assert.equal(
        read(new URLSearchParams({ src: `https://data.example.com/open/${way}/x.json` }).toString()).attributes.get(
          'src',
        ),
        undefined,
      );
    });
  }

  it('allows names with signs in the folder', () => {
    for (const src of [
      'https://data.example.com/open/a%20b/f%C3%BC.json',
      'https://data.example.com/open/v1.2/..hidden/x...json',
      'https://data.example.com/open/a;b=1/x.json?next=/../b',
    ]) {
      assert.equal(read(new URLSearchParams({ src }).toString()).attributes.get('src'), src);
    }
  });

  it('keeps feeds and links apart', () => {
    assert.equal(read('href=https://feeds.example.net/', 'peer-quick-exit').attributes.get('href'), undefined);
    assert.equal(
      read('href=https://weather.example.net/', 'peer-quick-exit').attributes.get('href'),
      'https://weather.example.net/',
    );
    assert.equal(read('src=https://weather.example.net/').attributes.get('src'), undefined);
  });

  it('reads no value that is absurdly long, and the first of several', () => {
    assert.equal(read(`topics=${'x'.repeat(2001)}`).attributes.size, 0);
    assert.equal(read('region=US&region=GB').attributes.get('region'), 'US');
  });
});
