import { fixture, html } from '@open-wc/testing';
import '../../src/define/story-card.js';
import { forgetReactions } from '../../src/widgets/story-card/reaction-controller.js';
import { forgetAll } from '../../src/feed/feed-cache.js';
import type { StoryCard } from '../../src/widgets/story-card/story-card.js';
import { fakeFetch, json, type FakeFetch } from './fake-fetch.js';

/** A native feed of these stories. */
export const feedOf = (...stories: object[]) => ({ version: 'peer-feed/1', stories });

/** A story with a content note. */
export const NOTED = {
  id: 'noted',
  by: 'R., 34',
  title: 'That was my Tuesday, too',
  topics: ['Panic', 'Work'],
  contentNote: 'hospital',
  text: 'I was sure I was the only one.',
  hope: 'Somebody else has had your Tuesday.',
};
/** A story without one. */
export const PLAIN = { id: 'plain', by: 'Maria K.', topics: ['Grief'], text: 'I cried on the night bus for a year.' };

/** What a page sees of a card. */
export class CardPage {
  constructor(readonly card: StoryCard) {}
  get root(): ShadowRoot {
    return this.card.shadowRoot!;
  }
  get text(): string {
    const seen = (node: Node): string =>
      node instanceof HTMLElement && (node.hidden || node.classList.contains('hidden-text'))
        ? ''
        : node.nodeType === Node.TEXT_NODE
          ? (node.textContent ?? '')
          : [...node.childNodes].map(seen).join('');
    return seen(this.root).replace(/\s+/g, ' ').trim();
  }
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((button) => button.textContent.trim() === name);
    if (!found) throw new Error(`no button “${name}” in: ${this.text}`);
    return found;
  }
  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.card.updateComplete;
    await this.card.updateComplete;
  }
  get status(): string {
    return [...this.root.querySelectorAll('[role=status]')]
      .map(({ textContent }) => textContent.trim())
      .filter(Boolean)
      .join(' ');
  }
}

/** A card that shows `feed`. */
export async function cardOf(feed: unknown, attributes: Partial<StoryCard> = {}): Promise<CardPage> {
  const card = await fixture<StoryCard>(
    html`<peer-story-card region="US" .feed=${feed}><p class="fallback-text">The page’s own words.</p></peer-story-card>`,
  );
  Object.assign(card, attributes);
  await ready(card);
  return new CardPage(card);
}

/** Resolves when the card has its data, or has failed to get it. */
export async function ready(card: StoryCard): Promise<void> {
  while (
    card.matches(':state(loading)') ||
    ![...['ready', 'empty', 'stale', 'failed']].some((state) => card.matches(`:state(${state})`))
  ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await card.updateComplete;
  }
}

/** A reaction service and feeds, in the place of the network. */
export function fakeServer(
  counts: Record<string, number> = {},
): FakeFetch & { readonly reads: string[]; readonly writes: { id: string; do: string; once: string }[] } {
  forgetAll();
  forgetReactions();
  const reads: string[] = [];
  const writes: { id: string; do: string; once: string }[] = [];
  const server = fakeFetch(({ url, init }) => {
    if (!url.includes('/react')) return json(feedOf(NOTED, PLAIN));
    if (init.method !== 'POST') {
      reads.push(url);
      return json({ v: 1, counts });
    }
    const write = JSON.parse(init.body as string) as { id: string; do: string; once: string };
    writes.push(write);
    return json({
      v: 1,
      id: write.id,
      count: (counts[write.id] = (counts[write.id] ?? 0) + (write.do === 'add' ? 1 : -1)),
    });
  });
  return Object.assign(server, { reads, writes });
}
