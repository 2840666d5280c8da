import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf } from '../../src/cli/serve.js';

describe('the address that is limited', () => {
  const table: [name: string, peer: string, forwarded: string | null, proxies: string[], address: string][] = [
    ['a visitor’s own', '192.0.2.7', null, [], '192.0.2.7'],
    ['a visitor who names another', '192.0.2.7', '198.51.100.1', [], '192.0.2.7'],
    ['behind a web server on this machine', '127.0.0.1', '203.0.113.9, 198.51.100.1', [], '198.51.100.1'],
    ['the same by IPv6', '::1', '198.51.100.1', [], '198.51.100.1'],
    ['the same in IPv6 clothes', '::ffff:127.0.0.1', '198.51.100.1', [], '198.51.100.1'],
    ['behind a web server elsewhere', '::ffff:10.0.0.2', '203.0.113.9, 198.51.100.1', ['10.0.0.2'], '198.51.100.1'],
    ['behind a web server nobody named', '10.0.0.3', '198.51.100.1', ['10.0.0.2'], '10.0.0.3'],
    ['behind one that says nothing', '10.0.0.2', ' ', ['10.0.0.2'], '10.0.0.2'],
  ];
  for (const [name, peer, forwarded, proxies, address] of table) it(name, () => assert.equal(addressOf(peer, forwarded, proxies), address));
});
