import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { allWidgets } from './support/all-widgets.js';
import { reaches } from './support/inside.js';
import './support/icon-table.js';
import './support/token-table.js';

const meta: Meta = {
  title: 'Design/Themes',
  render: allWidgets,
  tags: ['whole-page'],
};
export default meta;

type Story = StoryObj;

const ready: NonNullable<Story['play']> = async ({ canvasElement }) => {
  for (const tag of ['peer-group-finder', 'peer-story-card', 'peer-resource-list'] as const)
    await reaches(canvasElement, tag, 'ready');
};

export const Calm: Story = { globals: { look: 'calm' }, play: ready };

export const Clear: Story = { globals: { look: 'clear' }, play: ready };

export const Warm: Story = { globals: { look: 'warm' }, play: ready };

export const MoreContrast: Story = { globals: { contrast: 'more' }, play: ready };

export const Tokens: Story = { render: () => html`<token-table></token-table>`, tags: ['!whole-page'] };

export const Icons: Story = { render: () => html`<icon-table></icon-table>`, tags: ['!whole-page', 'forced-colors'] };
