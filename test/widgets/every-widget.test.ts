import '../../src/define/grounding-player.js';
import '../../src/define/quick-exit.js';
import '../../src/define/resource-list.js';
import '../../src/define/story-card.js';
import { commonTests } from '../support/common-tests.js';

const stories = {
  version: 'peer-feed/1',
  stories: [
    {
      id: 's',
      by: 'R.',
      title: 'The corridor',
      text: 'A woman in the corridor said: that was my Tuesday, too.',
      contentNote: 'hospital',
      topics: ['Panic'],
    },
  ],
};
const resources = {
  version: 'peer-feed/1',
  resources: [
    {
      id: 'w',
      name: 'Example warmline',
      kind: 'warmline',
      contacts: [{ method: 'call', display: '555-0100', dial: '5550100' }],
    },
  ],
};

describe('<peer-story-card>', () => commonTests('peer-story-card', { feed: stories, attributes: { region: 'US' } }));
describe('<peer-grounding-player>', () =>
  commonTests('peer-grounding-player', { attributes: { region: 'US' }, isNeverEmpty: true }));
describe('<peer-resource-list>', () =>
  commonTests('peer-resource-list', { feed: resources, attributes: { region: 'US' }, isNeverEmpty: true }));
describe('<peer-quick-exit>', () =>
  commonTests('peer-quick-exit', {
    attributes: { href: 'https://example.org/weather' },
    isNeverEmpty: true,
    isOpen: true,
  }));
