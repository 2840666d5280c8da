import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import resources from '../test/fixtures/resources/peer-feed.json';
import '../src/define/resource-list.js';
import { at } from './support/example-network.js';
import { inside, reaches, reload } from './support/inside.js';
import { ZONE } from './support/page.js';
import { widget } from './support/widget.js';

const TAG = 'peer-resource-list';

const meta: Meta = {
  title: 'Widgets/Resource list',
  ...widget(TAG),
  args: { src: at('/riverside.json'), region: 'US', 'time-zone': ZONE },
};
export default meta;

type Story = StoryObj;

export const Ready: Story = { tags: ['every-look'], play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready') };

export const ManyKinds: Story = {
  args: { src: undefined, feed: resources },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const MoreLines: Story = {
  tags: ['forced-colors'],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    const button = inside(canvasElement, TAG).getByRole('button', { name: /more lines/ });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
  },
};

export const AnotherCountry: Story = {
  args: { region: 'IE' },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const UnknownRegion: Story = {
  args: { region: 'AQ' },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const PeopleToFollow: Story = {
  args: { kinds: 'advocate', 'no-crisis': true },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const NothingFound: Story = {
  args: { src: undefined, feed: resources },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    await userEvent.type(inside(canvasElement, TAG).getByRole('searchbox'), 'zzzz');
    await waitFor(() =>
      expect(
        inside(canvasElement, TAG).getByText('Nothing here matches. The lines above stay the same.'),
      ).toBeVisible(),
    );
    await expect(inside(canvasElement, TAG).getAllByRole('link', { name: /988/ })[0]).toBeVisible();
  },
};

export const Loading: Story = {
  args: { src: at('/loading.json') },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'loading'),
};

export const Empty: Story = {
  args: { src: undefined, feed: { version: 'peer-feed/1', resources: [] } },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'empty'),
};

export const Failed: Story = {
  args: { src: at('/login.html') },
  parameters: { says: ['the feed is not JSON'] },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'failed');
    await expect(inside(canvasElement, TAG).getAllByRole('link', { name: /988/ })[0]).toBeVisible();
  },
};

export const Stale: Story = {
  args: { src: at('/stale.json') },
  parameters: { says: ['stale.json answered 404'] },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    await reload(canvasElement, TAG);
    await reaches(canvasElement, TAG, 'stale');
  },
};
