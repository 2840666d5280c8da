import { expect } from '@open-wc/testing';
import { safeHref, safeWebHref } from '../../src/feed/safe-href.js';
import { toUrl } from '../../src/feed/to-url.js';
import { HOSTILE_URLS } from '../support/hostile-values.js';

describe('safeHref', () => {
  const good: [string, string][] = [
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.org/A', 'https://example.org/A'],
    [' https://example.org ', 'https://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['mailto:a@example.org?subject=A%20b&body=c%0Ad', 'mailto:a@example.org?subject=A%20b&body=c%0Ad'],
    ['https://example.org@example.net/', 'https://example.net/'],
    ['https://a:b@example.net/@c', 'https://example.net/@c'],
    ['https://ex\u00e4mple.org/', 'https://xn--exmple-cua.org/'],
  ];
  for (const [text, href] of good) it(`lets ${text} pass`, () => expect(safeHref(text)).to.equal(href));

  for (const text of HOSTILE_URLS) {
    it(`refuses ${JSON.stringify(text.slice(0, 60))}`, () => {
      // Long addresses are the schema's to refuse.
      if (text.length > 2_000) return;
      const href = safeHref(text);
      expect(href === undefined || /^https?:\/\/\w/.test(href), href).to.equal(true);
      if (!/^\s*[a-z]+:\/\/\//i.test(text)) expect(href).to.equal(undefined);
    });
  }

  const refused = [
    'tel:988',
    'tel:+1-900-555-0100',
    'sms:741741',
    'sms:741741?body=HOME',
    'mailto:a@example.org?bcc=b@example.net',
    'mailto:a@example.org?CC=b@example.net',
    'mailto:a@example.org?to=b@example.net',
    'mailto:a@example.org?attach=/etc/passwd',
    'mailto:a@example.org,b@example.net',
    'mailto:a@example.org%2Cb@example.net',
    'mailto:a@example.org;b@example.net',
    'mailto:a@example.org%0d%0aBcc:b@example.net',
    'mailto:a@example.org?subject=x%0d%0aBcc:b@example.net',
    'mailto:?to=b@example.net',
    'mailto:a@example.org#x',
    'mailto:%3Ca@example.org%3E',
  ];
  for (const text of refused)
    it(`hides nothing behind words: ${text}`, () => expect(safeHref(text)).to.equal(undefined));

  it('refuses relative text without a base, and resolves it with one', () => {
    expect(safeHref('a/b')).to.equal(undefined);
    expect(safeHref('a/b', 'https://example.org/c/')).to.equal('https://example.org/c/a/b');
    expect(safeHref('javascript:alert(1)', 'https://example.org/c/')).to.equal(undefined);
  });

  it('as a page’s address is https or http', () => {
    expect(['https://example.org/', 'mailto:a@example.org', 'tel:988'].map((text) => safeWebHref(text))).to.deep.equal([
      'https://example.org/',
      undefined,
      undefined,
    ]);
  });

  it('never throws', () => {
    for (const text of ['', '%', 'https://%', 'tel:%E0%A4%A', 'https://[', '\ud800'])
      expect(() => [toUrl(text), safeHref(text)]).not.to.throw();
  });
});
