import { addons } from 'storybook/manager-api';

// System fonts, no logo from elsewhere: the built pages ask nobody for anything.
addons.setConfig({ panelPosition: 'bottom', sidebar: { showRoots: true } });
