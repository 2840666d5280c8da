import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/group-finder.js';
import '../src/define/peer-feed.js';
import '../src/define/resource-list.js';
import { at } from './support/example-network.js';
import { reaches } from './support/inside.js';
import { ZONE } from './support/page.js';
import { fallback, widget } from './support/widget.js';

const meta: Meta = {
  title: 'Widgets/Shared feed',
  ...widget('peer-feed'),
  render: ({ src }) =>
    html`<peer-feed src=${src as string} region="US" time-zone=${ZONE}>
      <peer-group-finder page-size="2" no-filters>${fallback}</peer-group-finder>
      <peer-resource-list>${fallback}</peer-resource-list>
    </peer-feed>`,
};
export default meta;

type Story = StoryObj;

export const Ready: Story = {
  tags: ['whole-page'],
  args: { src: at('/riverside.json') },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'peer-group-finder', 'ready');
    await reaches(canvasElement, 'peer-resource-list', 'ready');
  },
};

export const Failed: Story = {
  args: { src: at('/failed.json') },
  parameters: { says: ['failed.json answered 404'] },
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'peer-group-finder', 'failed');
    await reaches(canvasElement, 'peer-resource-list', 'failed');
  },
};
