import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import '../src/define/group-finder.js';
import { at } from './support/example-network.js';
import { inside, reaches, reload, widgetOf } from './support/inside.js';
import { passTime, ZONE } from './support/page.js';
import { widget } from './support/widget.js';

const TAG = 'peer-group-finder';

const meta: Meta = {
  title: 'Widgets/Group finder',
  ...widget(TAG),
  args: { src: at('/riverside.json'), region: 'US', 'time-zone': ZONE, 'page-size': 5 },
};
export default meta;

type Story = StoryObj;

export const Ready: Story = { tags: ['every-look'], play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready') };

export const Details: Story = {
  tags: ['forced-colors'],
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    const selected = fn();
    widgetOf(canvasElement, TAG).addEventListener(
      'peer-group-select',
      (event) => void selected((event as CustomEvent<unknown>).detail),
    );
    const button = inside(canvasElement, TAG).getByRole('button', { name: 'Details: Young adults: low days' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expect(selected).toHaveBeenCalledWith({ id: 'young-adults' });
    await expect(inside(canvasElement, TAG).getByText('Side entrance after 18:00; ring “Meeting”.')).toBeVisible();
  },
};

export const Searching: Story = {
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    await userEvent.type(inside(canvasElement, TAG).getByRole('searchbox'), 'panic');
    await waitFor(() =>
      expect(inside(canvasElement, TAG).getByRole('heading', { name: 'Panic and what comes after' })).toBeVisible(),
    );
    await expect(inside(canvasElement, TAG).queryByRole('heading', { name: 'Saturday walk' })).toBeNull();
  },
};

export const Filtered: Story = {
  tags: ['forced-colors'],
  args: { attendance: 'online', topics: 'anxiety' },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    await expect(inside(canvasElement, TAG).getByRole('button', { name: 'Remove: Anxiety' })).toBeVisible();
  },
};

export const MoreFilters: Story = {
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    const button = inside(canvasElement, TAG).getByRole('button', { name: 'More filters' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
  },
};

export const NearAPlace: Story = {
  args: { near: '45.52,-122.67', radius: 25 },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    await userEvent.click(inside(canvasElement, TAG).getByRole('button', { name: 'Near me' }));
    await waitFor(() =>
      expect(inside(canvasElement, TAG).getByRole('combobox', { name: 'Near a place' })).toBeVisible(),
    );
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    await userEvent.type(inside(canvasElement, TAG).getByRole('searchbox'), 'zzzz');
    await waitFor(() => expect(inside(canvasElement, TAG).getByText('No groups match.')).toBeVisible());
    await expect(inside(canvasElement, TAG).getByRole('button', { name: /Without the search words/ })).toBeVisible();
  },
};

export const Week: Story = {
  tags: ['forced-colors'],
  args: { view: 'week' },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const Compact: Story = {
  args: { compact: true },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const ListOnly: Story = {
  args: { 'no-search': true, 'no-filters': true },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const Loading: Story = {
  args: { src: at('/loading.json') },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'loading'),
};

export const LoadingSlowly: Story = {
  ...Loading,
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'loading');
    passTime(4000);
    await waitFor(() => expect(inside(canvasElement, TAG).getByText(/longer than usual/)).toBeVisible());
    await expect(canvasElement.querySelector('a[href="tel:988"]')).toBeVisible();
  },
};

export const Empty: Story = {
  args: { src: undefined, feed: { version: 'peer-feed/1', groups: [] } },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'empty'),
};

export const Failed: Story = {
  args: { src: at('/failed.json') },
  parameters: { says: ['failed.json answered 404'] },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'failed');
    await expect(canvasElement.querySelector('a[href="tel:988"]')).toBeVisible();
    await expect(inside(canvasElement, TAG).getByRole('button', { name: 'Try again' })).toBeVisible();
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
