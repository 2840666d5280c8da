import { expect, waitUntil } from '@open-wc/testing';
import type { Group } from '../../../src/domain/group.js';
import { GroupIndexController } from '../../../src/widgets/group-finder/group-index-controller.js';

const groups: readonly Group[] = Array.from({ length: 4_000 }, (_, n) => ({
  id: `g${n}`,
  name: `Group ${n}`,
  status: 'active',
  schedule: [{ weekday: 1, start: 600, timeZone: 'America/Chicago' }],
  topics: [],
  audiences: [],
  languages: [],
}));

const taskOver = () => new Promise((resolve) => setTimeout(resolve));

describe('the index of a large list', () => {
  it('rests while its host is not on the page, and goes on where it stopped', async () => {
    let updates = 0;
    let isRemoved = false;
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      updateComplete: Promise.resolve(true),
      requestUpdate: () => {
        updates++;
        index.show(groups, 'America/Chicago', 0);
        if (isRemoved || !index.index) return;
        isRemoved = true;
        index.hostDisconnected();
      },
    };
    const index = new GroupIndexController(host);
    host.requestUpdate();
    await waitUntil(() => isRemoved);
    const before = [index.index!.size, updates];
    expect(before[0]).to.be.below(groups.length);
    for (let task = 0; task < 50; task++) await taskOver();
    expect([index.index!.size, updates]).to.deep.equal(before);
    index.hostConnected();
    await waitUntil(() => !index.isBuilding);
    expect(index.index!.size).to.equal(groups.length);
  });
});
