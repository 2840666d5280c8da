import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define/quick-exit.js';
import { inside } from './support/inside.js';
import { widget } from './support/widget.js';

const TAG = 'peer-quick-exit';

const meta: Meta = { title: 'Widgets/Quick exit', ...widget(TAG), args: { href: 'https://example.org/weather' } };
export default meta;

type Story = StoryObj;

export const Ready: Story = {
  tags: ['every-look'],
  play: async ({ canvasElement }) => {
    await expect(inside(canvasElement, TAG).getByRole('link', { name: 'Leave this page' })).toHaveAttribute(
      'href',
      'https://example.org/weather',
    );
  },
};

export const OwnWords: Story = { args: { label: 'Leave', 'no-hotkey': true } };

export const OnePressLeft: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.keyboard('{Shift}{Shift}');
    await waitFor(() =>
      expect(inside(canvasElement, TAG).getByText('Press Shift one more time to leave.')).toBeVisible(),
    );
  },
};
