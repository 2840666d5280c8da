import assert from 'node:assert/strict';
import { ALL, row } from './support/row.mjs';

const STORIES = { version: 'peer-feed/1', stories: [{ id: 'a', text: 'We drink a lot of tea.' }] };
const GROUPS = {
  version: 'peer-feed/1',
  groups: [{ id: 'g', name: 'Tuesday circle', schedule: [{ day: 2, start: '19:00', timeZone: 'America/Chicago' }] }],
};
const EVERY =
  '<peer-resource-list></peer-resource-list><peer-story-card src="/stories.json"></peer-story-card><peer-grounding-player></peer-grounding-player><peer-group-finder src="/groups.json"></peer-group-finder>';
const TAGS = ['peer-resource-list', 'peer-story-card', 'peer-grounding-player', 'peer-group-finder'];

/** Numbers that only one country answers, as a wrong country’s reader must not see them. */
const OWN = {
  US: ['911', '988', '741741'],
  GB: ['999', '85258'],
  AU: ['000', '131114'],
  NZ: ['111', '1737'],
  DE: ['08001110111'],
  NL: ['113'],
  FR: ['3114'],
  BR: ['188', '192'],
  JP: ['0120279338'],
  KR: ['109'],
  IN: ['14416'],
  ES: ['024'],
};
/** Countries that share a number with another: their readers may see it. */
const SHARED = {
  CA: ['911', '988'],
  MX: ['911'],
  PH: ['911'],
  AR: ['911'],
  PR: ['911', '988'],
  GU: ['988'],
  HK: ['999'],
  JE: ['999'],
  KE: ['999'],
  BD: ['999'],
  MY: ['999'],
  RE: ['3114'],
};

/** Zone, its country, and browsers that name other ones; `first` is a number to see where one is known. */
const ZONES = [
  ['Europe/Berlin', 'DE', '112'],
  ['Europe/Amsterdam', 'NL', '113'],
  ['Asia/Tokyo', 'JP', '119'],
  ['Asia/Kolkata', 'IN', '112'],
  ['Asia/Calcutta', 'IN', '112'],
  ['Africa/Lagos', 'NG', '112'],
  ['Africa/Accra', 'GH'],
  ['Africa/Nairobi', 'KE', '999'],
  ['Europe/Lisbon', 'PT', '112'],
  ['Europe/Warsaw', 'PL', '112'],
  ['Europe/Kiev', 'UA', '112'],
  ['America/Louisville', 'US', '988'],
  ['US/Pacific', 'US', '988'],
  ['America/Puerto_Rico', 'PR', '988'],
  ['Pacific/Guam', 'GU', '988'],
  ['Europe/Jersey', 'JE', '116123'],
  ['Indian/Reunion', 'RE', '3114'],
  ['America/Buenos_Aires', 'AR', '911'],
  ['Asia/Manila', 'PH', '911'],
  ['Asia/Seoul', 'KR', '109'],
  ['Australia/Sydney', 'AU', '000'],
  ['America/Toronto', 'CA', '988'],
];
const LANGUAGES = ['en-US,en', 'pt-BR,pt,en', 'en-AU'];

/** Every number a widget or a frame links to, digits only, with the widget’s sentence on whose they are. */
const numbers = (tags) =>
  tags.flatMap((tag) => {
    const widget = document.querySelector(tag);
    if (!widget) return [];
    const links = [...widget.shadowRoot.querySelectorAll('a'), ...widget.querySelectorAll('a')].filter(
      (link) => /^(tel|sms):/.test(link.href) && link.checkVisibility(),
    );
    return [{ tag, dialled: links.map((link) => link.getAttribute('href').replace(/^\w+:|[?;].*$/g, '')) }];
  });

async function settled(page, tags) {
  await page.evaluate(async (all) => {
    for (const tag of all) {
      await customElements.whenDefined(tag);
      await document.querySelector(tag).updateComplete;
    }
  }, tags);
}

function checkNumbers(shown, country, why) {
  const foreign = Object.entries(OWN)
    .filter(([code]) => code !== country)
    .flatMap(([, all]) => all)
    .filter((number) => !SHARED[country]?.includes(number) && !OWN[country]?.includes(number));
  for (const { tag, dialled } of shown)
    assert.deepEqual(
      dialled.filter((number) => foreign.includes(number)),
      [],
      `${tag}: ${why}`,
    );
}

row(
  'T91 no widget shows another country’s number, whatever the browser’s languages: 66 visitors',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/stories.json', STORIES);
    site.route('/groups.json', GROUPS);
    assert.ok(ZONES.length * LANGUAGES.length >= 60);
    const page = await open('', { fresh: true });
    for (const languages of LANGUAGES) {
      await page.puppet.evaluateOnNewDocument(
        (list) =>
          Object.defineProperty(Navigator.prototype, 'languages', { configurable: true, get: () => list.split(',') }),
        languages,
      );
      for (const [zone, country, first] of ZONES) {
        await page.puppet.emulateTimezone(zone);
        await page.go(site.page(EVERY));
        await settled(page, TAGS);
        const shown = await page.evaluate(numbers, TAGS);
        checkNumbers(shown, country, `${languages} in ${zone}`);
        if (first)
          for (const tag of TAGS.slice(0, 2))
            assert.ok(
              shown.find((each) => each.tag === tag).dialled.includes(first),
              `${tag}: ${languages} in ${zone}: ${JSON.stringify(shown)}`,
            );
      }
    }
  },
);

row('T91 … no frame does, and no query removes the numbers', ['chromium'], async ({ open, site }) => {
  site.route('/stories.json', STORIES);
  site.route('/groups.json', GROUPS);
  const page = await open('', { fresh: true });
  const frames = [
    ['story-card', 'src=/stories.json'],
    ['grounding-player', ''],
    ['resource-list', ''],
    ['group-finder', 'src=/groups.json'],
  ];
  for (const [zone, country] of [
    ['Europe/Berlin', 'DE'],
    ['Asia/Tokyo', 'JP'],
    ['Africa/Accra', 'GH'],
    ['America/Chicago', 'US'],
  ]) {
    await page.puppet.emulateTimezone(zone);
    for (const more of ['', '&region=ZZ', '&region=AQ', '&region=en-US', '&region=XX']) {
      for (const [name, query] of frames) {
        await page.go(`${site.origin}/dist/embed/${name}.html?${query}${more}`);
        await settled(page, [`peer-${name}`]);
        const shown = await page.evaluate(numbers, [`peer-${name}`]);
        checkNumbers(shown, country, `${name}.html?${query}${more} in ${zone}`);
        if (country !== 'GH') assert.ok(shown[0].dialled.length > 0, `${name}.html?${query}${more} in ${zone}`);
      }
    }
  }
});

row(
  'T92 a region that is not an assigned code is reported once and ignored; properties of polluted prototypes never count',
  ALL,
  async ({ open, site }) => {
    site.route('/stories.json', STORIES);
    for (const region of ['en-US', 'EN', 'EU', 'XX', 'USA', 'U.S.', 'Germany']) {
      const page = await open(
        `<peer-resource-list region="${region}"></peer-resource-list><peer-resource-list></peer-resource-list>`,
      );
      await settled(page, ['peer-resource-list']);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('peer-resource-list')].map(
          (list) => list.shadowRoot.querySelector('#showing').textContent,
        ),
      );
      assert.equal(shown[0], shown[1], region);
    }
    const clean = await open(EVERY);
    await settled(clean, TAGS.slice(0, 3));
    // Only what is dialled: the drivers of some engines copy what all objects have, too.
    const dialled = async (shown) => (await shown.evaluate(numbers, TAGS.slice(0, 3))).map((each) => each.dialled);
    const own = await dialled(clean);
    const page = await open(EVERY, {
      head: '<script>Object.prototype.region = "AU"; Object.prototype.chosen = "AU"; Object.prototype.remembered = "AU";</script>',
    });
    await settled(page, TAGS.slice(0, 3));
    assert.deepEqual(await dialled(page), own);
    assert.ok(!JSON.stringify(own).includes('131114'));
  },
);

row(
  'T93 list, card and player let the visitor change the region of the lines, and offer the country where the visitor may be',
  ['chromium'],
  async ({ open, site }) => {
    site.route('/stories.json', STORIES);
    for (const tag of TAGS.slice(0, 3)) {
      const page = await open('', { fresh: true });
      await page.puppet.emulateTimezone('Europe/Berlin');
      await page.go(site.page(EVERY));
      await settled(page, TAGS.slice(0, 3));
      await page.evaluate((name) => document.querySelector(name).shadowRoot.querySelector('.offer').click(), tag);
      await settled(page, TAGS.slice(0, 3));
      const shown = await page.evaluate(numbers, TAGS.slice(0, 3));
      for (const each of shown) assert.ok(each.dialled.includes('988'), `${each.tag} after the offer of ${tag}`);
      assert.equal(
        await page.evaluate((name) => document.querySelector(name).shadowRoot.activeElement.textContent, tag),
        'Change',
      );
    }
  },
);

row('T94 without a region, the list has numbers even if Intl or storage is broken', ['chromium'], async ({ open }) => {
  for (const [name, script] of [
    ['no Intl', 'delete window.Intl'],
    ['no formats', 'Intl.DateTimeFormat = function () { throw new RangeError("no data") }'],
    ['nothing to tell by', 'delete window.Intl; Object.defineProperty(navigator, "languages", { get: () => null })'],
    ['storage', 'Object.defineProperty(window, "localStorage", { get() { throw new Error("no") } })'],
  ]) {
    const page = await open('<peer-resource-list remember></peer-resource-list>', {
      head: `<script>${script}</script>`,
    });
    await page.puppet.waitForFunction(() =>
      document.querySelector('peer-resource-list')?.shadowRoot?.querySelector('a[href^="tel:"]'),
    );
    const [{ dialled }] = await page.evaluate(numbers, ['peer-resource-list']);
    assert.ok(dialled.length >= (name === 'nothing to tell by' ? 6 : 1), `${name}: ${dialled}`);
  }
});
