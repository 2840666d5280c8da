import { expect, waitUntil } from '@open-wc/testing';
import { cardOf, fakeServer, feedOf, NOTED, PLAIN } from '../../support/stories.js';

const realSetTimeout = window.setTimeout.bind(window);
const realClearTimeout = window.clearTimeout.bind(window);

/** The timers of one to ten seconds that are running, from now on until `restore`; the page's clock has a longer one. */
function watchTimers(): { readonly running: ReadonlySet<unknown>; forget(): void; restore(): void } {
  const running = new Set<unknown>();
  window.setTimeout = ((call: () => void, ms = 0, ...rest: unknown[]) => {
    const id: unknown = realSetTimeout(
      () => {
        running.delete(id);
        call();
      },
      ms,
      ...rest,
    );
    if (ms >= 1000 && ms <= 10_000) running.add(id);
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    running.delete(id);
    realClearTimeout(id);
  };
  return {
    running,
    forget: () => running.clear(),
    restore: () => Object.assign(window, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout }),
  };
}

describe('<peer-story-card> that waits for counts', () => {
  let server: ReturnType<typeof fakeServer>;
  let timers: ReturnType<typeof watchTimers>;
  beforeEach(() => {
    server = fakeServer({ noted: 31, plain: 2 });
    // No answer ever comes.
    server.answer = () => new Promise(() => undefined);
    timers = watchTimers();
  });
  afterEach(() => {
    timers.restore();
    server.restore();
  });

  const cardThatWaits = async () => {
    // Another widget keeps what all widgets of a page share.
    await cardOf(feedOf(PLAIN));
    timers.forget();
    const page = await cardOf(feedOf(NOTED, PLAIN));
    Object.assign(page.card, { pick: 'fewest-reactions', reactSrc: '/react' });
    while (!page.card.matches(':state(loading)') || timers.running.size === 0) await new Promise(requestAnimationFrame);
    return page;
  };

  it('leaves no timer behind when it is removed', async () => {
    const { card } = await cardThatWaits();
    card.remove();
    expect(timers.running.size).to.equal(0);
  });

  it('waits again when it is put back, and then shows a story without them', async () => {
    const { card } = await cardThatWaits();
    const home = card.parentElement!;
    card.remove();
    home.append(card);
    await waitUntil(() => card.matches(':state(ready)'), 'a story is shown', { timeout: 5000 });
  });
});
