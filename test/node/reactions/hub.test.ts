import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { Marks } from '../../../src/reactions/marks.js';
import { ReactionHub } from '../../../src/reactions/reaction-hub.js';
import { FakeService, limited, refused, unreachable } from '../support/fake-service.js';

describe('ReactionHub', () => {
  let service: FakeService;
  let hub: ReactionHub;
  const pass = async (ms: number): Promise<void> => {
    mock.timers.tick(ms);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    service = new FakeService();
    hub = new ReactionHub(service);
  });
  afterEach(() => mock.timers.reset());

  it('requests all stories of a page at once, when the first comes near the viewport', async () => {
    service.counts = new Map([
      ['a', 31],
      ['b', 2],
    ]);
    const ids = Array.from({ length: 100 }, (_, n) => `story-${n}`);
    hub.want(['a', 'b', ...ids]);
    await pass(10_000);
    assert.equal(service.reads.length, 0);
    hub.approach('a');
    hub.approach('b');
    await pass(100);
    assert.equal(service.reads.length, 1);
    assert.equal(service.reads[0]!.length, 102);
    assert.deepEqual([hub.get('a').others, hub.get('b').others, hub.get('story-1').others], [31, 2, undefined]);
  });

  it('requests only stories near the viewport if each needs its own request', async () => {
    service.readsMany = false;
    hub.want(['a', 'b']);
    hub.approach('a');
    await pass(100);
    assert.deepEqual([service.reads, service.anew], [[['a']], [false]]);
  });

  it('requests the count again if the reader has pressed before: a cached one does not include that', async () => {
    const kept = new Marks();
    kept.set('a', 'once-of-an-earlier-visit');
    service.counts = new Map([['a', 4]]);
    hub = new ReactionHub(service, kept);
    hub.approach('a');
    await pass(100);
    assert.deepEqual(service.anew, [true]);
    assert.equal(hub.get('a').others, 3);
  });

  it('does not mention others when counts cannot be read', async () => {
    service.failures = [unreachable(), unreachable()];
    hub.approach('a');
    await pass(100);
    await pass(2000);
    assert.equal(service.reads.length, 2);
    assert.equal(hub.get('a').others, undefined);
  });

  it('does not repeat a refused request', async () => {
    service.failures = Array.from({ length: 10 }, refused);
    // A card says at each of its updates whose counts it needs.
    hub.subscribe(() => hub.approach('a'));
    hub.approach('a');
    for (let turn = 0; turn < 20; turn += 1) await pass(100);
    assert.equal(service.reads.length, 1);
    hub.approach('b');
    await pass(100);
    assert.deepEqual(service.reads[1], ['b']);
  });

  it('marks at once, and notifies the service when the presses have settled', async () => {
    assert.deepEqual(hub.press('a'), { active: true, status: 'sending', others: undefined });
    await pass(599);
    assert.equal(service.sent.length, 0);
    await pass(1);
    assert.equal(service.sent.length, 1);
    assert.deepEqual(hub.get('a'), { active: true, status: 'idle', others: 0 });
  });

  it('sends nothing for presses that cancel out within 600 ms', async () => {
    hub.press('a');
    await pass(300);
    hub.press('a');
    await pass(5000);
    assert.deepEqual(service.sent, []);
    assert.deepEqual(hub.get('a'), { active: false, status: 'idle', others: undefined });
  });

  it('takes back with the once it gave with, and gives again with a fresh one', async () => {
    for (let press = 0; press < 3; press += 1) {
      hub.press('a');
      await pass(600);
    }
    assert.deepEqual(
      service.sent.map(({ action }) => action),
      ['add', 'remove', 'add'],
    );
    const [first, second, third] = service.sent.map(({ once }) => once);
    assert.match(first!, /^[\w-]{22}$/);
    assert.equal(second, first);
    assert.notEqual(third, first);
    assert.equal(hub.get('a').others, 0);
  });

  it('uses a once for one story only', async () => {
    hub.press('a');
    hub.press('b');
    await pass(600);
    assert.notEqual(service.sent[0]!.once, service.sent[1]!.once);
  });

  it('never counts the reader among the others', async () => {
    service.counts = new Map([['a', 31]]);
    hub.approach('a');
    await pass(100);
    hub.press('a');
    assert.equal(hub.get('a').others, 31);
    await pass(600);
    assert.equal(service.counts.get('a'), 32);
    assert.equal(hub.get('a').others, 31);
  });

  it('tries once more with the same once, then keeps the mark and says so', async () => {
    service.failures = [unreachable(), unreachable()];
    hub.press('a');
    await pass(600);
    await pass(2000);
    assert.equal(service.sent.length, 2);
    assert.equal(service.sent[0]!.once, service.sent[1]!.once);
    assert.deepEqual(hub.get('a'), { active: true, status: 'here', others: undefined });
    hub.retry('a');
    await pass(0);
    assert.equal(service.sent[2]!.once, service.sent[0]!.once, 'it may have arrived after all');
    assert.equal(hub.get('a').status, 'idle');
  });

  it('does not insist where it was refused', async () => {
    service.failures = [refused()];
    hub.press('a');
    await pass(600);
    await pass(10_000);
    assert.equal(service.sent.length, 1);
    assert.equal(hub.get('a').status, 'here');
    hub.press('a');
    await pass(600);
    assert.equal(service.sent.length, 1, 'nothing was given, so there is nothing to take back');
    assert.equal(hub.get('a').status, 'idle');
  });

  it('takes back what may have arrived', async () => {
    service.failures = [unreachable(), unreachable()];
    hub.press('a');
    await pass(600);
    await pass(2000);
    hub.press('a');
    await pass(600);
    assert.equal(service.sent[2]!.action, 'remove');
    assert.equal(service.sent[2]!.once, service.sent[0]!.once);
  });

  it('waits as long as it is asked to, and says so', async () => {
    service.failures = [limited(9000)];
    hub.press('a');
    await pass(600);
    assert.equal(hub.get('a').status, 'limited');
    await pass(8999);
    assert.equal(service.sent.length, 1);
    await pass(1);
    assert.equal(service.sent.length, 2);
    assert.equal(hub.get('a').status, 'idle');
  });

  it('does not wait for an hour', async () => {
    service.failures = [limited(3_600_000)];
    hub.press('a');
    await pass(600);
    assert.equal(hub.get('a').status, 'here');
  });

  it('repeats nothing that would count twice', async () => {
    service.repeatable = false;
    service.failures = [unreachable()];
    hub.press('a');
    await pass(600);
    await pass(10_000);
    assert.equal(service.sent.length, 1);
    assert.equal(hub.get('a').status, 'here');
  });

  it('keeps what cannot be taken back, except on this device', async () => {
    service.canTakeBack = false;
    hub.press('a');
    await pass(600);
    hub.press('a');
    await pass(600);
    assert.deepEqual(
      service.sent.map(({ action }) => action),
      ['add'],
    );
    assert.equal(hub.get('a').active, false);
    hub.press('a');
    await pass(600);
    assert.equal(service.sent.length, 1, 'one reader counts once');
  });

  it('sends what is pending when the page is left', async () => {
    hub.press('a');
    hub.flush();
    await pass(600);
    assert.equal(service.sent.length, 1);
  });

  it('follows a reader who changes their mind while a request is under way', async () => {
    let answer: (count: number) => void = () => undefined;
    const send = service.send.bind(service);
    service.send = (id, action, once) => {
      void send(id, action, once);
      return new Promise((resolve) => (answer = resolve));
    };
    hub.press('a');
    await pass(600);
    hub.press('a');
    await pass(600);
    assert.equal(service.sent.length, 1);
    answer(1);
    await pass(0);
    assert.deepEqual(
      service.sent.map(({ action }) => action),
      ['add', 'remove'],
    );
    answer(0);
    await pass(0);
    assert.deepEqual(hub.get('a'), { active: false, status: 'idle', others: 0 });
  });

  it('sends no second press for one that may have arrived before it was turned away', async () => {
    service.failures = [unreachable(), limited(3_600_000)];
    hub.press('a');
    await pass(600);
    await pass(2000);
    assert.equal(hub.get('a').status, 'here');
    hub.retry('a');
    await pass(0);
    assert.equal(new Set(service.sent.map(({ once }) => once)).size, 1);
  });

  it('only acknowledges where there is no service', () => {
    const alone = new ReactionHub(undefined);
    alone.approach('a');
    assert.deepEqual(alone.press('a'), { active: true, status: 'idle', others: undefined });
    assert.equal(alone.press('a').active, false);
  });
});
