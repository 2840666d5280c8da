import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { Marks, type MarkStorage } from '../../../src/reactions/marks.js';
import { ReactionHub } from '../../../src/reactions/reaction-hub.js';
import { FakeService } from '../support/fake-service.js';

describe('marks that a device keeps', () => {
  let service: FakeService;
  const pass = async (ms: number): Promise<void> => {
    mock.timers.tick(ms);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    service = new FakeService();
  });
  afterEach(() => mock.timers.reset());

  const kept = (): MarkStorage => {
    const items = new Map<string, string>();
    return {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    };
  };
  const inTab = (storage: MarkStorage): ReactionHub => {
    const marks = new Marks();
    marks.keepIn(storage);
    return new ReactionHub(service, marks);
  };

  it('keeps the right to take back a press whose answer the page did not live to hear', async () => {
    const storage = kept();
    const send = service.send.bind(service);
    service.send = (id, action, once) =>
      action === 'add' ? (void send(id, action, once), new Promise(() => undefined)) : send(id, action, once);
    const page = inTab(storage);
    page.press('a');
    page.flush();
    const next = inTab(storage);
    assert.equal(next.get('a').active, true);
    next.press('a');
    await pass(600);
    assert.deepEqual(
      service.sent.map(({ action }) => action),
      ['add', 'remove'],
    );
    assert.equal(service.sent[1]!.once, service.sent[0]!.once);
    assert.equal(service.counts.get('a'), 0);
  });

  it('counts a reader who presses in two tabs once', async () => {
    const storage = kept();
    const [one, two] = [inTab(storage), inTab(storage)];
    assert.deepEqual([one.get('a').active, two.get('a').active], [false, false]);
    one.press('a');
    await pass(600);
    two.press('a');
    await pass(600);
    assert.deepEqual(
      service.sent.map(({ action }) => action),
      ['add'],
    );
    assert.equal(two.get('a').active, true);
    two.press('a');
    await pass(600);
    one.press('a');
    await pass(600);
    assert.deepEqual(
      service.sent.map(({ action }) => action),
      ['add', 'remove'],
    );
    assert.equal(one.get('a').active, false);
  });
});
