import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import '../src/define/story-card.js';
import { at } from './support/example-network.js';
import { inside, reaches, reload, widgetOf } from './support/inside.js';
import { widget } from './support/widget.js';

const TAG = 'peer-story-card';

const LONG = {
  id: 'long',
  by: 'Sam E.',
  title: 'The long way home',
  topics: ['Grief', 'Night shifts'],
  hope: 'The bus driver still waves.',
  text: Array.from(
    { length: 9 },
    (_, at) =>
      `Paragraph ${String(at + 1)}. I took the long way home that winter, because at home it was quiet. I counted the stops. After a while I knew who got on where, and they knew me, and one evening somebody kept me a seat.`,
  ).join('\n\n'),
};

const meta: Meta = {
  title: 'Widgets/Story card',
  ...widget(TAG),
  args: { src: at('/stories.json'), story: 'corridor', region: 'US', 'share-href': 'https://example.org/share' },
};
export default meta;

type Story = StoryObj;

export const Ready: Story = { tags: ['every-look'], play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready') };

export const Covered: Story = {
  tags: ['forced-colors'],
  args: { story: 'kettle' },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'covered');
    await expect(inside(canvasElement, TAG).queryByText(/put the kettle on/)).toBeNull();
  },
};

export const Opened: Story = {
  tags: ['every-look'],
  args: { story: 'kettle' },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'covered');
    const opened = fn();
    widgetOf(canvasElement, TAG).addEventListener(
      'peer-story-open',
      (event) => void opened((event as CustomEvent<unknown>).detail),
    );
    await userEvent.click(inside(canvasElement, TAG).getByRole('button', { name: /^Read the story/ }));
    await waitFor(() => expect(inside(canvasElement, TAG).getByText(/put the kettle on/)).toBeVisible());
    await expect(opened).toHaveBeenCalledWith({ id: 'kettle' });
  },
};

export const Reacted: Story = {
  tags: ['forced-colors'],
  args: { 'react-src': at('/reactions') },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    await waitFor(() =>
      expect(inside(canvasElement, TAG).getByText('31 other readers have been there too.')).toBeVisible(),
    );
    const button = inside(canvasElement, TAG).getByRole('button', { name: 'I’ve been there too' });
    button.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
    await expect(widgetOf(canvasElement, TAG).matches(':state(reacted)')).toBe(true);
  },
};

export const NotShared: Story = {
  args: { 'react-src': at('/no-reactions') },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    const button = inside(canvasElement, TAG).getByRole('button', { name: 'I’ve been there too' });
    await userEvent.click(button);
    await reaches(canvasElement, TAG, 'here');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  },
};

export const LongText: Story = {
  args: { src: undefined, feed: { version: 'peer-feed/1', stories: [LONG] }, story: 'long' },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const LongTextWhole: Story = { ...LongText, args: { ...LongText.args, expanded: true } };

export const Skipped: Story = {
  args: {
    src: undefined,
    story: '',
    feed: { version: 'peer-feed/1', stories: [{ id: 'one', text: 'A short story.', contentNote: 'loss' }] },
  },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'covered');
    await userEvent.click(inside(canvasElement, TAG).getByRole('button', { name: 'Skip this story' }));
    await waitFor(() => expect(inside(canvasElement, TAG).getByText('You skipped this story.')).toBeVisible());
  },
};

export const OwnHelpPage: Story = {
  args: { 'help-href': 'https://example.org/help' },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'ready'),
};

export const Loading: Story = {
  args: { src: at('/loading.json') },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'loading'),
};

export const Empty: Story = {
  args: { src: undefined, story: '', feed: { version: 'peer-feed/1', stories: [] } },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'empty'),
};

export const Failed: Story = {
  args: { src: at('/offline.json') },
  parameters: { says: ['could not reach https://example.org/offline.json'] },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'failed'),
};

export const Stale: Story = {
  args: { src: at('/stale-stories.json') },
  parameters: { says: ['stale-stories.json answered 404'] },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, TAG, 'ready');
    await reload(canvasElement, TAG);
    await reaches(canvasElement, TAG, 'stale');
  },
};
