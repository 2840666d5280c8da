import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/group-finder.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { rootOf } from './common-tests.js';

/** Sunday 22 November 2026, 19:05 in Chicago. */
export const NOW = Date.parse('2026-11-23T01:05:00Z');

export const feed = {
  version: 'peer-feed/1',
  timeZone: 'America/Chicago',
  groups: [
    {
      id: 'later',
      name: 'After loss',
      topics: ['Grief'],
      schedule: [{ day: 2, start: '18:30', minutes: 90, week: [1, 3] }],
      place: { name: 'Example Community Center', city: 'Springfield', latitude: 39.7, longitude: -89.6 },
    },
    {
      id: 'now',
      name: 'Anxiety circle',
      topics: ['Anxiety', 'Panic'],
      schedule: [{ day: 7, start: '18:30', end: '19:30' }],
      online: { url: 'https://talk.example.org/room' },
    },
    {
      id: 'soon',
      name: 'Café Montréal',
      description: 'We talk about low days.',
      topics: ['Depression'],
      audiences: ['Young adults'],
      schedule: [{ day: 7, start: '20:30', end: '21:30', timeZone: 'America/New_York' }],
      online: { url: 'https://meet.example.org/x' },
      place: {
        name: 'Example Library',
        address: '1 Example Street',
        city: 'Springfield',
        latitude: 39.8,
        longitude: -89.6,
      },
    },
    {
      id: 'night',
      name: 'Night owls',
      topics: ['Anxiety'],
      schedule: [{ day: 1, start: '23:30', end: '00:30' }],
      online: { phone: '+1 555 0100,,123#' },
    },
    { id: 'any', name: 'Chat room', availability: 'always', online: { url: 'https://chat.example.org' } },
  ],
};

export const names = (finder: GroupFinder): string[] =>
  [...rootOf(finder).querySelectorAll('.item .heading')].map((each) => each.textContent.trim());
export const item = (finder: GroupFinder, id: string): HTMLElement =>
  rootOf(finder).querySelector<HTMLElement>(`[data-id="${id}"]`)!;
export const button = (root: ParentNode, name: string): HTMLElement =>
  [...root.querySelectorAll<HTMLElement>('button, a')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent.replace(/\s+/g, ' ').trim()).startsWith(name),
  )!;
export const hasButton = (root: ParentNode, name: string): boolean =>
  (button(root, name) as HTMLElement | undefined) !== undefined;
export const searchBox = (finder: GroupFinder): HTMLInputElement => rootOf(finder).querySelector('input[type=search]')!;

export const focused = (finder: GroupFinder): HTMLElement | null => rootOf(finder).activeElement as HTMLElement | null;

/** Focuses and presses the button whose name begins with `name`. */
export async function press(finder: GroupFinder, name: string): Promise<HTMLElement> {
  const pressed = button(rootOf(finder), name);
  pressed.focus();
  pressed.click();
  await finder.updateComplete;
  return pressed;
}

export async function type(finder: GroupFinder, text: string): Promise<void> {
  searchBox(finder).value = text;
  searchBox(finder).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await finder.updateComplete;
}

export async function show(
  template = html`<peer-group-finder time-zone="America/Chicago" .feed=${feed}></peer-group-finder>`,
): Promise<GroupFinder> {
  const finder = await fixture<GroupFinder>(template);
  await waitUntil(() => rootOf(finder).querySelector('.item, .empty, .entry') !== null);
  return finder;
}
