import { expect, waitUntil } from '@open-wc/testing';
import { MARKS_KEY } from '../../../src/reactions/marks.js';
import type * as controllers from '../../../src/widgets/story-card/reaction-controller.js';
import type { ReactionHost } from '../../../src/widgets/story-card/card-reactions.js';
import { fakeServer } from '../../support/stories.js';

/** A fresh copy of the module, whose part arrives later, as in `dist/cdn/parts`. */
async function freshController(host: ReactionHost): Promise<controllers.ReactionController> {
  const path = '/src/widgets/story-card/reaction-controller.ts';
  const { ReactionController } = (await import(`${path}?${crypto.randomUUID()}`)) as typeof controllers;
  const controller = new ReactionController(host);
  document.body.append(host);
  controller.hostConnected();
  return controller;
}

const hostWith = (settings: Partial<ReactionHost>): ReactionHost =>
  Object.assign(document.createElement('div'), {
    remember: false,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
    ...settings,
  });

describe('“I’ve been there too” before the part that counts has arrived', () => {
  let server: ReturnType<typeof fakeServer>;
  let host: ReactionHost;
  beforeEach(() => {
    server = fakeServer({ plain: 2 });
  });
  afterEach(() => {
    host.remove();
    server.restore();
    localStorage.clear();
  });

  it('is shown at once, and counts when the part is there', async () => {
    host = hostWith({ reactSrc: '/react' });
    const controller = await freshController(host);
    expect(controller.press('plain')).to.deep.equal({ active: true, status: 'sending', others: undefined });
    await waitUntil(() => server.writes.length > 0);
    expect(server.writes[0]).to.include({ id: 'plain', do: 'add' });
    await waitUntil(() => controller.get('plain').others === 2);
    expect(controller.get('plain')).to.deep.equal({ active: true, status: 'idle', others: 2 });
  });

  it('counts also for a card that is gone by then', async () => {
    host = hostWith({ reactSrc: '/react' });
    const controller = await freshController(host);
    controller.press('plain');
    host.remove();
    controller.hostDisconnected();
    await waitUntil(() => server.writes.length > 0);
    expect(server.writes[0]).to.include({ id: 'plain', do: 'add' });
  });

  it('sends nothing where it was taken back meanwhile', async () => {
    host = hostWith({ reactSrc: '/react' });
    const controller = await freshController(host);
    controller.press('plain');
    controller.press('plain');
    controller.press('other');
    await waitUntil(() => server.writes.length > 0);
    expect(server.writes.map(({ id }) => id)).to.deep.equal(['other']);
    expect(controller.get('plain')).to.deep.equal({ active: false, status: 'idle', others: undefined });
  });

  it('does not take back what was given on an earlier visit', async () => {
    localStorage.setItem(MARKS_KEY, '{"plain":""}');
    host = hostWith({ remember: true });
    const controller = await freshController(host);
    controller.press('plain');
    controller.press('other');
    await waitUntil(() => localStorage.getItem(MARKS_KEY)!.includes('other'));
    expect(controller.get('plain').active).to.equal(true);
    expect(Object.keys(JSON.parse(localStorage.getItem(MARKS_KEY)!) as object)).to.have.members(['plain', 'other']);
  });

  it('says nothing of a service where there is none', async () => {
    host = hostWith({});
    const controller = await freshController(host);
    expect(controller.isShared).to.equal(false);
    expect(controller.press('plain')).to.deep.equal({ active: true, status: 'idle', others: undefined });
  });

  it('says before a press that it would be for good', async () => {
    host = hostWith({ reactSrc: 'openheart:https://example.org/hearts' });
    const controller = await freshController(host);
    expect([controller.isShared, controller.canTakeBack]).to.deep.equal([true, false]);
  });
});
