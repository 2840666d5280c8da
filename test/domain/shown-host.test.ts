import { expect } from '@open-wc/testing';
import { linkWords, namesOtherHost, siteHost } from '../../src/domain/shown-host.js';

describe('siteHost', () => {
  const cases: [string, string][] = [
    ['https://example.org/a?b#c', 'example.org'],
    ['http://www.example.org', 'example.org'],
    ['https://EXAMPLE.org:8443/', 'example.org'],
    ['https://example.org@example.net/', 'example.net'],
    ['https://a:b@example.net/@example.org', 'example.net'],
    ['https://example.net/?x=@example.org', 'example.net'],
    ['https://[::1]:80/', '[::1]'],
    ['https://xn--exmple-cua.org/', 'xn--exmple-cua.org'],
    ['tel:988', ''],
    ['', ''],
  ];
  for (const [url, host] of cases) it(`of ${url} is ${host || 'none'}`, () => expect(siteHost(url)).to.equal(host));
});

describe('namesOtherHost', () => {
  const cases: [string, string, boolean | undefined][] = [
    ['example.org', 'https://example.org/', false],
    ['Go to www.example.org/chat now', 'https://example.org/x', false],
    ['https://example.org:443/', 'https://example.org/', false],
    ['EXAMPLE.ORG', 'https://www.example.org/', false],
    ['Chat online', 'https://example.net/', undefined],
    ['e.g. 7 p.m., 3.5 miles', 'https://example.net/', undefined],
    ['call 555.010.0100', 'https://example.net/', undefined],
    ['', 'https://example.net/', undefined],
    ['example.org', 'https://example.net/', true],
    ['example.org', 'https://example.org.example.net/', true],
    ['example.org', 'https://chat.example.org/', true],
    ['https://example.org@example.net', 'https://example.net/', true],
    ['help@example.org', 'https://example.net/', true],
    ['example.net and example.org', 'https://example.net/', true],
    ['(example.org)', 'https://example.net/', true],
    ['exam\u200bple.org', 'https://example.net/', true],
    ['exam\u200bple.org', 'https://example.org/', false],
    ['ｅｘａｍｐｌｅ．ｏｒｇ', 'https://example.net/', true],
    ['example。org', 'https://example.net/', true],
    ['example․org', 'https://example.net/', true],
    ['ex\u0430mple.org', 'https://example.org/', true],
    ['ex\u0430mple.org', 'https://xn--exmple-4nf.org/', true],
    ['xn--exmple-cua.org', 'https://xn--exmple-cua.org/', false],
    ['192.0.2.1', 'https://example.net/', true],
    ['NAMI example.org.', 'https://example.org/', false],
  ];
  for (const [words, url, other] of cases)
    it(`“${words}” to ${url}: ${String(other)}`, () => expect(namesOtherHost(words, url)).to.equal(other));
});

describe('linkWords', () => {
  const cases: [string | undefined, string, string][] = [
    ['Riverton Center', 'https://example.org/', 'Riverton Center'],
    ['Center (example.org)', 'https://example.net/a', 'example.net'],
    [undefined, 'https://www.example.org/', 'example.org'],
    ['', 'https://example.org/', 'example.org'],
  ];
  for (const [words, url, shown] of cases)
    it(`of ${String(words)} to ${url} are “${shown}”`, () => expect(linkWords(words, url)).to.equal(shown));
});
