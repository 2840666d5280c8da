import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { FEED, tag } from './support/feed.mjs';
import { row } from './support/row.mjs';

/** Widths of a widget: a column beside a text, phones, tablets, a desk; and what lies between. */
const WIDTHS = [264, 300, 320, 344, 375, 412, 480, 540, 600, 680, 768, 820, 900, 1000, 1200];

/**
 * Everything on one page: at each of `widths`, controls whose words leave their edges, that lie on each other, or that
 * stand outside of their widget.
 */
const crowded = ({ state, widths }) => {
  const { all, nameOf, overflows, widgets } = window.trust;
  const found = [];
  for (const width of widths) {
    document.body.style.inlineSize = `${width}px`;
    for (const widget of widgets()) {
      const home = widget.getBoundingClientRect();
      const say = (what) => found.push(`${state}, ${width} px, ${widget.localName}: ${what}`);
      const controls = all('button, a.button, select, input', widget.shadowRoot)
        .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.getBoundingClientRect().width > 2)
        .map((each) => ({ each, name: nameOf(each).slice(0, 30), box: each.getBoundingClientRect() }));
      for (const [at, { each, name, box }] of controls.entries()) {
        if (box.left < home.left - 1 || box.right > home.right + 1) say(`“${name}” stands outside`);
        if (each.matches('button, a') && overflows(each)) say(`“${name}” is larger than its edges`);
        for (const { name: other, box: next } of controls.slice(at + 1)) {
          const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
          const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
          if (across > 1 && down > 1) say(`“${name}” lies on “${other}”`);
        }
      }
    }
  }
  return found;
};

/** Without transitions: what turns is larger than its place. */
const still = (puppet) => puppet.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

row(
  'T54 … in every language and at every width no control is cut off, out of view or overlapping',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/feed.json', FEED);
    const player = (attributes) => tag('grounding-player', `region="US" ${attributes}`);
    const html = [
      tag('group-finder', 'src="/feed.json" region="US" remember sync-url'),
      tag('resource-list', 'src="/feed.json" region="US"'),
      tag('story-card', 'src="/feed.json" region="US" story="kettle" share-href="https://example.org/share"'),
      player('exercise="muscle-relaxation" choose="all"'),
      player('exercise="five-senses"'),
      tag(
        'quick-exit',
        'href="https://example.org/weather"',
        '<a href="https://example.org/weather">Leave this page</a>',
      ),
    ].join('');
    const languages = [
      'en',
      ...readdirSync('dist/cdn/lang')
        .filter((name) => name.endsWith('.js'))
        .map((name) => basename(name, '.js')),
    ];
    const wrong = [];
    const page = await open('', { fresh: true, prepare: still });
    for (const lang of languages) {
      const scripts = ['/dist/cdn/peer-widgets.js', ...(lang === 'en' ? [] : [`/dist/cdn/lang/${lang}.js`])];
      await page.go(site.page(html, { scripts, lang }));
      await page.evaluate(() => window.trust.settled());
      const players = (act) =>
        page.evaluate(async (act) => {
          for (const player of document.querySelectorAll('peer-grounding-player')) player[act]();
          await window.trust.settled();
        }, act);
      const states = {
        'as it comes': () => undefined,
        'all open': () =>
          page.evaluate(async () => {
            for (const button of window.trust
              .all('button[aria-expanded=false]')
              .filter((each) => each.checkVisibility()))
              if (button.isConnected) button.click();
            await window.trust.settled();
          }),
        running: () => players('play'),
        'paused, reacted, by week': async () => {
          await page.evaluate(() => {
            document.querySelector('peer-group-finder').view = 'week';
            window.trust.all('button[aria-pressed]', document.querySelector('peer-story-card').shadowRoot)[0].click();
          });
          await players('pause');
        },
        stopped: () => players('stop'),
      };
      for (const [state, arrive] of Object.entries(states)) {
        await arrive();
        wrong.push(...(await page.evaluate(crowded, { state: `${lang}: ${state}`, widths: WIDTHS })));
      }
    }
    assert.deepEqual(wrong, []);
  },
);
