import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { rateLimit } from '../../../src/reactions/rate-limit.js';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;

describe('the limit of writes', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('imposes a minute at most when the clock is set back, and keeps counting', async () => {
    const wait = rateLimit(2);
    await wait('192.0.2.1', NOW);
    await wait('192.0.2.1', NOW);
    assert.equal(await wait('192.0.2.1', NOW - 3_600_000), MINUTE);
    assert.equal(await wait('192.0.2.1', NOW - 3_600_000 + MINUTE + 1), 0);
  });

  it('limits an address even in a crowd of others', async () => {
    const wait = rateLimit(2);
    await wait('192.0.2.1', NOW);
    await wait('192.0.2.1', NOW);
    for (let n = 0; n < 50_001; n += 1) await wait(`2001:db8:1:${n.toString(16)}::1`, NOW);
    assert.equal(await wait('192.0.2.1', NOW), MINUTE);
  });

  it('knows one address however it is written, whatever the port', async () => {
    const wait = rateLimit(1);
    await wait('192.0.2.1:40000', NOW);
    await wait('[2001:db8::1]:40000', NOW);
    for (const address of ['192.0.2.1:40001', '::ffff:192.0.2.1', '[2001:DB8::2]:1', '2001:db8::3'])
      assert.equal(await wait(address, NOW), MINUTE, address);
  });

  it('holds no hash of an address a minute after the last write', async () => {
    const wait = rateLimit(1);
    await wait('192.0.2.1', NOW);
    mock.timers.tick(MINUTE);
    // The clock has not moved: what is not known any more is not limited.
    assert.equal(await wait('192.0.2.1', NOW), 0);
  });
});
