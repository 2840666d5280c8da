import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { addressOf, serve, type Served } from '../../src/cli/serve.js';

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
  for (const [name, peer, forwarded, proxies, address] of table)
    it(name, () => assert.equal(addressOf(peer, forwarded, proxies), address));
});

describe('an invalid request', () => {
  let served: Served;
  before(async () => {
    served = await serve(() => Promise.resolve(new Response('{}')), { port: 0, host: '127.0.0.1' });
  });
  after(() => served.close());

  const table: [name: string, request: string, status: number, error: string][] = [
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405, 'method'],
    ['CONNECT', 'CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n', 405, 'method'],
    [
      'an expectation nobody knows',
      'POST / HTTP/1.1\r\nHost: x\r\nExpect: nonsense\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      417,
      'bad-request',
    ],
    ['a broken first line', 'nonsense\r\n\r\n', 400, 'bad-request'],
    ['a broken chunk', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n', 400, 'bad-request'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'too-large'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400, 'bad-request'],
  ];
  for (const [name, request, status, error] of table) {
    it(`is answered in JSON that a page can read: ${name}`, async () => {
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
      socket.write(request);
      const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
      assert.match(head, new RegExp(`^HTTP/1.1 ${status} `));
      assert.match(head, /access-control-allow-origin: \*/i);
      assert.ok(body.includes(JSON.stringify({ v: 1, error })), body);
    });
  }
});
