import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import { at } from './example-network.js';
import { ZONE } from './page.js';
import { fallback } from './widget.js';

/** One of each tag, as a page would hold them. */
export const allWidgets =
  (): TemplateResult => html`<peer-quick-exit href="https://example.org/weather"></peer-quick-exit>
  <peer-feed src=${at('/riverside.json')} region="US" time-zone=${ZONE}>
    <peer-group-finder page-size="2">${fallback}</peer-group-finder>
    <peer-story-card src=${at('/stories.json')} story="kettle" show-notes help-href="https://example.org/help">${fallback}</peer-story-card>
    <peer-grounding-player exercise="box-breathing">${fallback}</peer-grounding-player>
    <peer-resource-list kinds="warmline advocate">${fallback}</peer-resource-list>
  </peer-feed>`;
