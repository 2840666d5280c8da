import { accessTree } from './support/access-tree.mjs';
import { tag } from './support/feed.mjs';
import { assertGolden } from './support/golden.mjs';
import { row } from './support/row.mjs';
import { serveFew } from './support/few-records.mjs';
import { STATES } from './support/states.mjs';
import { stillClock } from './support/still-clock.mjs';

/** A Wednesday morning in New York, where the browser is. */
const NOW = Date.parse('2026-11-25T14:45:00Z');

/** States that differ in what is heard only; `press` names what the visitor presses, `after` the ms that pass then. */
const MORE = {
  'group-finder: loading for five seconds': { ...STATES['group-finder: loading'], after: 5_000 },
  'group-finder: more to show': { html: tag('group-finder', 'src="/feed.json" region="US" page-size="2" no-filters') },
  'group-finder: more shown': {
    html: tag('group-finder', 'src="/feed.json" region="US" page-size="2" no-filters'),
    press: 'Show',
  },
  'group-finder: in Arabic': {
    html: `<div lang="ar" dir="rtl">${tag('group-finder', 'src="/feed.json" region="US" no-filters')}</div>`,
  },
  'story-card: in Spanish': {
    html: `<div lang="es">${tag('story-card', 'src="/feed.json" region="US" story="kettle"')}</div>`,
  },
  'grounding-player: running for five seconds': { ...STATES['grounding-player: running'], after: 5_000 },
  'grounding-player: options open': {
    html: tag('grounding-player', 'exercise="box-breathing" region="US" remember'),
    press: 'Options',
  },
  'resource-list: region asked for': { html: tag('resource-list', 'src="/feed.json" region="US"'), press: 'Change' },
};
const STATES_HEARD = Object.entries({ ...STATES, ...MORE });

async function heardIn(open, before, { html, act, argument, isLoading, press, after = 1_000 }) {
  const page = await open(html, {
    head: stillClock(NOW),
    scripts: ['/dist/cdn/peer-widgets.js', '/dist/cdn/lang/es.js', '/dist/cdn/lang/ar.js'],
  });
  if (!isLoading) await page.evaluate(() => window.trust.settled());
  if (act) await page.evaluate(act, argument);
  if (press) await page.evaluate((words) => window.trust.press(words), press);
  await page.evaluate((time) => window.elapse(time), after);
  return accessTree(page.puppet, before);
}

for (const widget of ['group-finder', 'story-card', 'grounding-player', 'resource-list', 'quick-exit']) {
  row(
    `T45 what the ${widget} tells a screen reader in each of its states is what was read and found good`,
    ['chromium'],
    async ({ open, site }) => {
      serveFew(site);
      const heard = new Map();
      const before = new Set();
      for (const [name, state] of STATES_HEARD)
        if (name.startsWith(`${widget}: `))
          heard.set(name.slice(widget.length + 2), await heardIn(open, before, state));
      assertGolden(widget, heard);
    },
  );
}
