import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define/grounding-player.js';
import { at } from './support/example-network.js';
import { inside, reaches } from './support/inside.js';
import { passTime, stopTheClock } from './support/page.js';
import { widget } from './support/widget.js';

const TAG = 'peer-grounding-player';

const meta: Meta = {
  title: 'Widgets/Grounding player',
  ...widget(TAG),
  args: { region: 'US', exercise: 'box-breathing' },
  beforeEach: stopTheClock,
};
export default meta;

type Story = StoryObj;

const press = (canvas: HTMLElement, name: string | RegExp): Promise<void> =>
  userEvent.click(inside(canvas, TAG).getByRole('button', { name }));

export const Ready: Story = { tags: ['every-look'], play: ({ canvasElement }) => reaches(canvasElement, TAG, 'idle') };

export const FiveSenses: Story = {
  args: { exercise: 'five-senses' },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'idle'),
};

export const Settling: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start');
    await reaches(canvasElement, TAG, 'settling');
  },
};

export const Breathing: Story = {
  tags: ['every-look'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start');
    await reaches(canvasElement, TAG, 'settling');
    passTime(11_000);
    await reaches(canvasElement, TAG, 'running');
  },
};

export const Paused: Story = {
  tags: ['forced-colors'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start');
    await reaches(canvasElement, TAG, 'settling');
    passTime(11_000);
    await reaches(canvasElement, TAG, 'running');
    await userEvent.keyboard('k');
    await reaches(canvasElement, TAG, 'paused');
  },
};

export const ReadingSteps: Story = {
  args: { exercise: 'five-senses' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start');
    passTime(6000);
    await reaches(canvasElement, TAG, 'running');
    await press(canvasElement, 'Next');
    await waitFor(() => expect(inside(canvasElement, TAG).getByText(/Step 2 of/)).toBeVisible());
  },
};

export const Stopped: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start');
    await reaches(canvasElement, TAG, 'settling');
    await press(canvasElement, 'Stop');
    await reaches(canvasElement, TAG, 'stopped');
    await expect(inside(canvasElement, TAG).getAllByText('You stopped. Ending early is fine.')[0]).toBeVisible();
  },
};

export const Finished: Story = {
  args: { length: '1 round' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Start');
    await reaches(canvasElement, TAG, 'settling');
    passTime(600_000);
    await reaches(canvasElement, TAG, 'finished');
    await expect(inside(canvasElement, TAG).getByText('How do you feel now?')).toBeVisible();
  },
};

export const FeltWorse: Story = {
  play: async (context) => {
    await (Stopped.play as (given: typeof context) => Promise<void>)(context);
    await press(context.canvasElement, 'Worse');
    await waitFor(() =>
      expect(inside(context.canvasElement, TAG).getAllByRole('link', { name: /988/ })[0]).toBeVisible(),
    );
  },
};

export const Options: Story = {
  tags: ['forced-colors'],
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Options');
    await waitFor(() =>
      expect(inside(canvasElement, TAG).getByRole('button', { name: 'Options' })).toHaveAttribute(
        'aria-expanded',
        'true',
      ),
    );
  },
};

export const Chooser: Story = {
  tags: ['forced-colors'],
  args: { choose: 'all' },
  play: async ({ canvasElement }) => {
    const button = inside(canvasElement, TAG).getByRole('button', { name: 'Choose another exercise' });
    if (button.getAttribute('aria-expanded') === 'false') await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
  },
};

export const Steps: Story = {
  args: { exercise: 'body-scan' },
  play: ({ canvasElement }) => press(canvasElement, 'The steps'),
};

export const HelpNow: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'I need help now');
    await waitFor(() => expect(inside(canvasElement, TAG).getAllByRole('link', { name: /988/ })[0]).toBeVisible());
  },
};

export const UnknownExercise: Story = {
  args: { exercise: 'skydiving' },
  parameters: { says: ['unknown exercise "skydiving"'] },
  play: ({ canvasElement }) =>
    waitFor(() =>
      expect(
        inside(canvasElement, TAG).getByText('This exercise is not here. You can choose another one.'),
      ).toBeVisible(),
    ),
};

export const Loading: Story = {
  args: { src: at('/loading.json'), exercise: 'from-the-feed' },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'loading'),
};

export const Failed: Story = {
  args: { src: at('/failed.json'), exercise: 'from-the-feed' },
  parameters: { says: ['unknown exercise "from-the-feed"', 'failed.json answered 404'] },
  play: ({ canvasElement }) => reaches(canvasElement, TAG, 'failed'),
};
