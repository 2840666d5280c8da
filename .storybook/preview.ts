import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-arabic';
import manifest from '../dist/custom-elements.json';
import '../src/i18n/lang/ar.js';
import '../src/i18n/lang/es.js';
import axe from '../stories/support/axe.json';
import { startPage } from '../stories/support/page.js';
import { surroundings } from './surroundings.js';
import { globalTypes, initialGlobals } from './toolbars.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [surroundings],
  beforeEach: startPage,
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    a11y: { test: 'error', options: axe },
    docs: { codePanel: true },
    options: {
      storySort: { order: ['Start', ['Getting started', 'Theming', 'Feed', '*'], 'Widgets', 'Design', 'Hard cases'] },
    },
  },
};

export default preview;
