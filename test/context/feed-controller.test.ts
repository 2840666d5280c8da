import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { FeedController } from '../../src/context/feed-controller.js';
import { forgetAll } from '../../src/feed/feed-cache.js';
import { groupReader } from '../../src/feed/readers/groups.js';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import '../../src/define/peer-feed.js';
import { fakeFetch, json, type FakeFetch } from '../support/fake-fetch.js';

class ProbeElement extends LitElement {
  @property() src?: string;
  @property() format?: string | undefined;
  @property({ attribute: false }) feed?: unknown;
  readonly data = new FeedController(this, groupReader);
  get names(): string {
    return this.data.state.data.groups.map(({ name }) => name).join();
  }
}
customElements.define('probe-element', ProbeElement);

declare global {
  interface HTMLElementTagNameMap {
    'probe-element': ProbeElement;
  }
}

const feedOf = (...names: string[]) => ({ version: 'peer-feed/1', groups: names.map((name) => ({ id: name, name })) });

describe('FeedController', () => {
  let server: FakeFetch;
  beforeEach(() => {
    forgetAll();
    server = fakeFetch(({ url }) => json(feedOf(new URL(url).pathname.slice(1))));
  });
  afterEach(() => server.restore());

  it('loads its src without cookies and without a referrer, and fires an event', async () => {
    const probe = document.createElement('probe-element');
    probe.src = '/one';
    setTimeout(() => document.body.append(probe));
    const event = await oneEvent(probe, 'peer-feed-ready');
    expect(probe.names).to.equal('one');
    expect(event.detail).to.deep.equal({ counts: { groups: 1, stories: 0, exercises: 0, resources: 0 }, issues: 0 });
    expect(server.requests[0]?.init.credentials).to.equal('omit');
    expect(server.requests[0]?.init.referrerPolicy).to.equal('no-referrer');
    probe.remove();
  });

  it('fails, with a message, when rendering throws', async () => {
    const told = new Promise<Error>((resolve) => {
      const { onerror } = window;
      window.onerror = (...all) => {
        window.onerror = onerror;
        resolve(all[4]!);
        return true;
      };
    });
    const probe = document.createElement('probe-element');
    probe.requestUpdate();
    Object.defineProperty(probe, 'updateComplete', {
      get: () => (probe.names === 'one' ? Promise.reject(new TypeError('a mistake')) : Promise.resolve(true)),
    });
    probe.src = '/one';
    document.body.append(probe);
    expect((await told).message).to.contain('a mistake');
    expect(probe.data.state.status).to.equal('failed');
    expect(probe.data.state.code).to.equal('unknown-format');
    probe.remove();
  });

  it('reads its feed again when the format is named later, or no longer', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src="/one"></probe-element>`);
    await waitUntil(() => probe.names === 'one');
    probe.format = 'meeting-guide';
    expect((await oneEvent(probe, 'peer-feed-error')).detail).to.deep.equal({ code: 'unknown-format' });
    probe.format = undefined;
    await oneEvent(probe, 'peer-feed-ready');
    expect(probe.names).to.equal('one');
  });

  it('shares one request among all callers for the same address', async () => {
    const probes = await fixture<HTMLElement>(
      html`<div>${Array.from({ length: 50 }, () => html`<probe-element src="/one"></probe-element>`)}</div>`,
    );
    await waitUntil(() => [...probes.children].every((probe) => (probe as ProbeElement).names === 'one'));
    expect(server.requests.length).to.equal(1);
  });

  it('takes the feed of the provider around it, in either order of upgrade', async () => {
    const page = await fixture<HTMLElement>(html`<peer-feed src="/shared"><probe-element></probe-element></peer-feed>`);
    await oneEvent(page.firstElementChild!, 'peer-feed-ready');
    expect((page.firstElementChild as ProbeElement).names).to.equal('shared');
    expect(server.requests.length).to.equal(1);
  });

  it('puts the feed property before inline data, inline data before src, and src before the provider', async () => {
    const page = await fixture<HTMLElement>(html`<peer-feed src="/shared">
      <probe-element src="/own"><script type="application/json">{"version":"peer-feed/1","groups":[{"id":"i","name":"inline"}]}</script></probe-element>
    </peer-feed>`);
    const probe = page.querySelector<ProbeElement>('probe-element')!;
    await oneEvent(probe, 'peer-feed-ready');
    expect(probe.names).to.equal('inline');
    probe.feed = feedOf('property');
    await oneEvent(probe, 'peer-feed-ready');
    expect(probe.names).to.equal('property');
    probe.feed = undefined;
    probe.querySelector('script')?.remove();
    await oneEvent(probe, 'peer-feed-ready');
    expect(probe.names).to.equal('own');
    probe.removeAttribute('src');
    probe.src = '';
    await probe.updateComplete;
    expect(probe.names).to.equal('shared');
  });

  it('lets the later src win, whatever order the answers come in, and aborts the earlier', async () => {
    const waiting = new Map<string, (response: Response) => void>();
    server.answer = ({ url }) => new Promise((resolve) => waiting.set(new URL(url).pathname, resolve));
    const probe = await fixture<ProbeElement>(html`<probe-element src="/first"></probe-element>`);
    probe.src = '/second';
    await probe.updateComplete;
    expect(server.requests[0]?.aborted).to.equal(true);
    setTimeout(() => {
      waiting.get('/second')!(json(feedOf('second')));
      waiting.get('/first')!(json(feedOf('first')));
    });
    await oneEvent(probe, 'peer-feed-ready');
    expect(probe.names).to.equal('second');
  });

  it('keeps the last good data when a refresh fails, and names the failure', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src="/one"></probe-element>`);
    await oneEvent(probe, 'peer-feed-ready');
    server.answer = () => new Response('gone', { status: 404 });
    setTimeout(() => void probe.data.reload());
    const event = await oneEvent(probe, 'peer-feed-error');
    expect(event.detail).to.deep.equal({ code: 'http' });
    expect(probe.data.state.status).to.equal('stale');
    expect(probe.names).to.equal('one');
  });

  it('names failed feeds of the page’s own site by their path, and what is not an address as it stands', async () => {
    server.answer = ({ url }) => (url.includes('bad') ? new Response('', { status: 404 }) : json(feedOf('one')));
    const probe = await fixture<ProbeElement>(
      html`<probe-element src="/bad.csv /one javascript:alert(1)"></probe-element>`,
    );
    await oneEvent(probe, 'peer-feed-ready');
    expect(probe.data.state.failures.map(({ host }) => host)).to.deep.equal(['/bad.csv', 'javascript:alert(1)']);
  });

  it('shows what could be loaded of several feeds and names the host of the one that failed', async () => {
    server.answer = ({ url }) =>
      url.includes('bad') ? new Response('', { status: 404 }) : json(feedOf(new URL(url).pathname.slice(1)));
    const probe = await fixture<ProbeElement>(
      html`<probe-element src="/one https://bad.example.org/feed /two"></probe-element>`,
    );
    await oneEvent(probe, 'peer-feed-ready');
    expect(probe.names).to.equal('one,two');
    expect(probe.data.state.failures).to.deep.equal([{ host: 'bad.example.org', code: 'http' }]);
  });

  it('aborts when it is removed, and not when it is moved', async () => {
    server.answer = () => new Promise(() => undefined);
    const here = await fixture<HTMLElement>(html`<div><probe-element src="/one"></probe-element></div>`);
    const there = await fixture<HTMLElement>(html`<div></div>`);
    const probe = here.firstElementChild as ProbeElement;
    there.append(probe);
    await Promise.resolve();
    expect(server.requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
    probe.remove();
    // What some routers do in between.
    for (let step = 0; step < 9; step++) await Promise.resolve();
    here.append(probe);
    await new Promise((resolve) => setTimeout(resolve));
    expect(server.requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
    probe.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(server.requests.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('lets go of a provider’s feed once it stands outside of it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><peer-feed src="/shared"><probe-element></probe-element></peer-feed><peer-feed src="/other"></peer-feed></div>`,
    );
    const probe = page.querySelector<ProbeElement>('probe-element')!;
    await waitUntil(() => probe.names === 'shared');
    page.append(probe);
    await probe.updateComplete;
    expect(probe.data.state.status).to.equal('idle');
    const requests = server.requests.length;
    await probe.data.reload();
    expect(server.requests.length).to.equal(requests);
    page.querySelector('[src="/other"]')!.append(probe);
    await waitUntil(() => probe.names === 'other');
  });

  it('keeps a provider’s feed on a move inside of it', async () => {
    const page = await fixture<HTMLElement>(
      html`<peer-feed src="/shared"><probe-element></probe-element><div></div></peer-feed>`,
    );
    const probe = page.querySelector<ProbeElement>('probe-element')!;
    await waitUntil(() => probe.names === 'shared');
    page.querySelector('div')!.append(probe);
    await probe.updateComplete;
    expect(probe.names).to.equal('shared');
  });

  it('keeps a large feed completely visible until the next is read', async () => {
    const large = (name: string) => feedOf(...Array.from({ length: 3_000 }, (_, n) => `${name}${n}`));
    const probe = await fixture<ProbeElement>(html`<probe-element .feed=${large('a')}></probe-element>`);
    await waitUntil(() => probe.data.state.status === 'ready', '', { timeout: 5000 });
    const seen = new Set<string>();
    probe.requestUpdate = (...all) => {
      const { data } = probe.data.state;
      seen.add(`${data.groups[0]?.name} ${data.groups.length}`);
      LitElement.prototype.requestUpdate.call(probe, ...all);
    };
    probe.feed = large('b');
    await waitUntil(() => probe.data.state.data.groups[0]?.name === 'b0' && probe.data.state.status === 'ready', '', {
      timeout: 5000,
    });
    expect([...seen]).to.deep.equal(['a0 3000', 'b0 3000']);
  });

  it('reloads from the source that was set just before', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src="/one"></probe-element>`);
    await waitUntil(() => probe.names === 'one');
    probe.src = '/two';
    await probe.data.reload();
    expect(probe.names).to.equal('two');
  });

  it('tries a feed that failed among several once more when the network is back', async () => {
    server.answer = ({ url }) =>
      url.endsWith('/two') ? Promise.reject(new TypeError('Failed to fetch')) : json(feedOf('one'));
    const probe = await fixture<ProbeElement>(html`<probe-element src="/one /two"></probe-element>`);
    await waitUntil(() => probe.data.state.failures.length === 1);
    server.answer = ({ url }) => json(feedOf(new URL(url).pathname.slice(1)));
    dispatchEvent(new Event('online'));
    await waitUntil(() => probe.names === 'one,two');
    expect(probe.data.state.failures).to.deep.equal([]);
  });

  it('tries once more when the network is back', async () => {
    server.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const probe = await fixture<ProbeElement>(html`<probe-element src="/one"></probe-element>`);
    await oneEvent(probe, 'peer-feed-error');
    expect(probe.data.state.code).to.equal('network');
    server.answer = () => json(feedOf('back'));
    setTimeout(() => dispatchEvent(new Event('online')));
    await oneEvent(probe, 'peer-feed-ready');
    expect(probe.names).to.equal('back');
  });
});
