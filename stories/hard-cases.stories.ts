import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { allWidgets } from './support/all-widgets.js';
import { inside, reaches } from './support/inside.js';
import { ZONE } from './support/page.js';
import { fallback } from './support/widget.js';

const meta: Meta = {
  title: 'Hard cases/On the page',
  render: allWidgets,
  tags: ['whole-page'],
};
export default meta;

type Story = StoryObj;

const WORDS =
  'A very long name that somebody gave to a group because there was so much to say about it and nobody wanted to leave anything out ';
const LONG = WORDS.repeat(3).slice(0, 300);
const UNBROKEN = 'Überlebensgemeinschaftsgruppentreffpunkt'.repeat(8).slice(0, 300);

const LONG_FEED = {
  version: 'peer-feed/1',
  timeZone: ZONE,
  groups: [LONG, UNBROKEN].map((name, at) => ({
    id: `long-${String(at)}`,
    name,
    description: LONG,
    topics: [UNBROKEN.slice(0, 80), 'Anxiety', LONG.slice(0, 80)],
    schedule: [{ day: 2, start: '17:30', minutes: 75 }],
    place: { name: UNBROKEN.slice(0, 120), city: LONG.slice(0, 120), address: LONG.slice(0, 120) },
    online: { url: 'https://a-rather-long-name-for-a-meeting-server-that-nobody-can-remember.example.org/room' },
  })),
  stories: [
    {
      id: 'long',
      by: LONG.slice(0, 80),
      title: UNBROKEN,
      topics: [UNBROKEN.slice(0, 60), LONG.slice(0, 60)],
      contentNote: LONG.slice(0, 200),
      text: `${UNBROKEN} ${LONG}`,
      hope: LONG,
    },
  ],
  resources: [
    {
      id: 'long',
      name: UNBROKEN,
      kind: 'warmline',
      description: LONG,
      contacts: [{ method: 'call', display: '503-555-0100', dial: '+15035550100' }],
      cost: LONG.slice(0, 100),
      topics: [UNBROKEN.slice(0, 80)],
    },
  ],
};

const ready: NonNullable<Story['play']> = async ({ canvasElement }) => {
  for (const tag of ['peer-group-finder', 'peer-story-card', 'peer-resource-list'] as const)
    await reaches(canvasElement, tag, 'ready');
};

export const LongNames: Story = {
  tags: ['!whole-page', 'every-look'],
  play: ready,
  render: () =>
    html`<peer-feed .feed=${LONG_FEED} region="US" time-zone=${ZONE}>
      <peer-group-finder>${fallback}</peer-group-finder>
      <peer-story-card story="long" show-notes>${fallback}</peer-story-card>
      <peer-resource-list>${fallback}</peer-resource-list>
    </peer-feed>`,
};

export const TwiceTheText: Story = { globals: { host: 'large' }, play: ready };

export const SmallRootFont: Story = { globals: { host: 'small' }, play: ready };

export const EverythingUnset: Story = { globals: { host: 'unset' }, play: ready };

export const FrameworkReset: Story = { globals: { host: 'reset' }, play: ready };

export const DarkBlog: Story = { globals: { host: 'blog' }, play: ready };

export const Sidebar: Story = { globals: { width: '280' }, play: ready };

export const AbsurdlyNarrow: Story = { globals: { width: '160' }, play: ready };

export const EmptyEverything: Story = {
  render: () =>
    html`<peer-feed .feed=${{ version: 'peer-feed/1', groups: [], stories: [], exercises: [], resources: [] }}>
      <peer-group-finder>${fallback}</peer-group-finder>
      <peer-story-card>${fallback}</peer-story-card>
      <peer-grounding-player exercise="none-such" choose="none-such"></peer-grounding-player>
      <peer-resource-list region="">${fallback}</peer-resource-list>
    </peer-feed>
    <peer-group-finder></peer-group-finder>
    <peer-story-card></peer-story-card>`,
  parameters: { says: ['unknown exercise "none-such"'] },
  play: ({ canvasElement }) => reaches(canvasElement, 'peer-story-card', 'empty'),
};

export const BrokenTheme: Story = {
  render: () =>
    html`<style>
        .host-page { --peer-accent: blurple; --peer-ink: ; --peer-surface: 12px; --peer-line-strong: var(--nothing); --peer-space: wide; --peer-radius: 50banana; --peer-help: #zzz; }
      </style>
      ${allWidgets()}`,
  play: async (context) => {
    await ready(context);
    const button = inside(context.canvasElement, 'peer-grounding-player').getByRole('button', { name: 'Start' });
    await expect(getComputedStyle(button).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  },
};
