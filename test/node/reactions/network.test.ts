import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { networkOf } from '../../../src/reactions/network.js';

describe('the network behind an address', () => {
  const same: [network: string, ...written: string[]][] = [
    [
      '192.0.2.7',
      '192.0.2.7',
      '192.0.2.7:40000',
      '192.000.002.007',
      ' 192.0.2.7 ',
      '::ffff:192.0.2.7',
      '::FFFF:192.0.2.7',
      '::ffff:c000:207',
      '[::ffff:192.0.2.7]:443',
      '"192.0.2.7:1"',
      '0:0:0:0:0:ffff:c000:0207',
    ],
    [
      '2001:db8:0:0',
      '2001:db8::1',
      '2001:DB8::1',
      '2001:0db8::1',
      '2001:db8:0:0::1',
      '2001:0DB8:0000:0000:0000::1',
      '2001:db8::',
      '[2001:db8::1]:40000',
      '[2001:db8::9]',
      '"[2001:db8::1]:4711"',
      '2001:db8::192.0.2.1',
      '2001:db8:0:0:1:2:3:4',
    ],
    ['fe80:0:0:0', 'fe80::1%eth0', 'fe80::2'],
    ['0:0:0:0', '::1', '::'],
  ];
  for (const [network, ...written] of same)
    for (const address of written) it(`${address} is ${network}`, () => assert.equal(networkOf(address), network));

  it('keeps households apart', () => assert.notEqual(networkOf('2001:db8:0:1::1'), networkOf('2001:db8:0:2::1')));

  for (const odd of ['', 'unknown', '_hidden', '1:2', '1::2::3', '2001:db8::g', '1:2:3:4:5:6:7:8:9', '1.2.3'])
    it(`gives ${JSON.stringify(odd)} back as it is`, () => assert.equal(networkOf(odd), odd));
});
