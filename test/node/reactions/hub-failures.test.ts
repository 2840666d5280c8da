import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { ReactionHub } from '../../../src/reactions/reaction-hub.js';
import { FakeService } from '../support/fake-service.js';

describe('ReactionHub, when something fails unexpectedly', () => {
  let service: FakeService;
  let hub: ReactionHub;
  let reported: unknown[];
  const error = new TypeError('not a function');
  const pass = async (ms: number): Promise<void> => {
    mock.timers.tick(ms);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    service = new FakeService();
    hub = new ReactionHub(service);
    reported = [];
    globalThis.reportError = (reason) => void reported.push(reason);
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
    Reflect.deleteProperty(globalThis, 'reportError');
  });

  it('keeps the press on this device, says so, and can send it again', async () => {
    const send = service.send.bind(service);
    service.send = () => Promise.reject(error);
    hub.press('a');
    await pass(600);
    assert.deepEqual(hub.get('a'), { active: true, status: 'here', others: undefined });
    assert.deepEqual(reported, [error]);
    service.send = send;
    hub.retry('a');
    await pass(0);
    assert.deepEqual(
      service.sent.map(({ action }) => action),
      ['add'],
    );
    assert.equal(hub.get('a').status, 'idle');
  });

  it('does the same where the page broke what a press needs', async () => {
    mock.method(crypto, 'getRandomValues', () => {
      throw error;
    });
    hub.press('a');
    await pass(600);
    assert.equal(hub.get('a').status, 'here');
    assert.deepEqual(reported, [error]);
  });

  it('continues without counts, and stops waiting for them', async () => {
    service.read = () => Promise.reject(error);
    let changes = 0;
    hub.subscribe(() => (changes += 1));
    hub.approach('a');
    await pass(100);
    assert.deepEqual([hub.isRequesting, changes], [false, 1]);
    assert.deepEqual(reported, [error]);
  });
});
