import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FeedController } from '../../src/context/feed-controller.js';
import { groupReader } from '../../src/feed/readers/groups.js';

class LateProbe extends LitElement {
  readonly data = new FeedController(this, groupReader);
  get names(): string {
    return this.data.state.data.groups.map(({ name }) => name).join();
  }
}
customElements.define('late-probe', LateProbe);

const feed = { version: 'peer-feed/1', groups: [{ id: 'a', name: 'Tuesday circle' }] };

describe('a <peer-feed> that is defined after the widgets inside it', () => {
  it('gives its feed to those that are still inside it then, and to no other', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <peer-feed .feed=${feed}><late-probe></late-probe><late-probe></late-probe></peer-feed><late-probe></late-probe>
      </div>`,
    );
    const [inside, moved, outside] = [...page.querySelectorAll<LateProbe>('late-probe')];
    page.append(moved!);
    expect(inside!.data.state.status).to.equal('idle');
    const ready = oneEvent(inside!, 'peer-feed-ready');
    await import('../../src/define/peer-feed.js');
    await ready;
    expect(inside!.names).to.equal('Tuesday circle');
    expect([moved!.names, outside!.names]).to.deep.equal(['', '']);

    page.querySelector('peer-feed')!.append(moved!);
    await moved!.updateComplete;
    expect(moved!.names).to.equal('Tuesday circle');
  });
});
