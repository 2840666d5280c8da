import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteOrigin } from '../../../src/reactions/site-origin.js';

describe('a site that may send reactions', () => {
  const good: [text: string, origin: string][] = [
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['HTTPS://Example.ORG:443', 'https://example.org'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['*', '*'],
  ];
  for (const [text, origin] of good) it(`reads ${text}`, () => assert.equal(siteOrigin(text), origin));

  const bad = [
    '',
    ' ',
    'null',
    'example.org',
    'example.org:8080',
    'localhost:3000',
    '//example.org',
    'file:///x',
    'data:text/html,x',
    'https://',
    'https://example.org/path',
    'https://example.org/path/',
    'https://example.org/?x',
    'https://example.org/#',
    'https://*.example.org',
    'https://a.example.org,https://b.example.org',
    'https://a.example.org,b.example.org',
    'https://user@example.org',
    'https://example.org https://b.example.org',
    '**',
    'https:example.org',
    'ws://example.org',
    'https://example.org:99999',
  ];
  for (const text of bad) {
    it(`refuses ${JSON.stringify(text)} in one line`, () =>
      assert.throws(
        () => siteOrigin(text),
        (error: unknown) =>
          error instanceof RangeError && error.message.startsWith(`"${text}" `) && !error.message.includes('\n'),
      ));
  }
});
