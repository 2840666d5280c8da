import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FEED, tag } from './support/feed.mjs';
import { ALL, row } from './support/row.mjs';
import { serveStates, show, STATES } from './support/states.mjs';

/** The pieces of HTML that the documents tell a page's author to paste. */
const snippets = ['README.md', 'docs/embedding.md'].flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/```html\n([\s\S]*?)```/g)]
    .map(([, html]) => html)
    .filter((html) => /<peer-(?!quick-exit)/.test(html))
    .map((html) => [path, html]),
);

/** A page says at least one number to call, as text, and has a link that works. */
async function saysNumber(page) {
  return page.evaluate(() => {
    const shown = document.body.innerText;
    const links = [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility());
    return {
      number: links.some((link) => link.protocol === 'tel:' && link.innerText.replace(/\D/g, '').length >= 3),
      link: links.length > 0,
      code: /[{};]\s*$|function|"version"/.test(shown),
    };
  });
}

row('T01 every published snippet shows a number and a link without scripts', ALL, async ({ engine, open }) => {
  assert.ok(snippets.length >= 4);
  const bare = (html) => html.replace(/<script type="module"[^>]*><\/script>/g, '');
  for (const [path, html] of snippets) {
    const page = await open(bare(html), { scripts: [] });
    assert.deepEqual(
      await saysNumber(page),
      { number: true, link: true, code: false },
      `${path} in ${engine}:\n${html}`,
    );
  }
});

row('T01 … with scripts turned off, blocked by a policy, or not found', ['chromium'], async ({ open, site }) => {
  const off = await open('', { prepare: (page) => page.setJavaScriptEnabled(false) });
  for (const [path, html] of snippets) {
    const says = async (page, why) =>
      assert.deepEqual(
        await saysNumber(page),
        { number: true, link: true, code: false },
        `${path}, scripts ${why}:\n${html}`,
      );
    await off.go(site.page(html));
    await says(off, 'off');
    await says(await open(html, { headers: { 'content-security-policy': "script-src 'none'" } }), 'refused');
    await says(await open(html, { scripts: ['/dist/cdn/nowhere.js'] }), 'missing');
  }
});

/** Makes the page's clock stand at `now`. */
const clockAt = (now) => `<script>{
  const Real = Date;
  window.Date = class extends Real { constructor(...all) { super(...(all.length > 0 ? all : [${now}])); } static now() { return ${now}; } };
}</script>`;
const ZONES = [
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'UTC',
];
const CLOCKS = {
  1970: 0,
  yesterday: Date.now() - 86_400_000,
  tomorrow: Date.now() + 86_400_000,
  2099: Date.UTC(2099, 11, 31, 23),
};

const everything = [
  tag('group-finder', 'src="/feed.json" region="US"'),
  tag('resource-list', 'src="/feed.json" region="US"'),
  tag('story-card', 'src="/feed.json" region="US" story="corridor"'),
  tag('grounding-player', 'region="US"'),
].join('');
/** Every number that can be called, by widget: its own, and those that the page put into it. */
const numbersByWidget = () =>
  Object.fromEntries(
    window.trust.widgets().map((widget) => {
      const put = [...widget.querySelectorAll('a[href^="tel:"]')]
        .filter((link) => link.checkVisibility())
        .map((link) => link.textContent.replace(/\D/g, ''));
      return [
        widget.localName,
        [...new Set([...window.trust.numbers(widget.shadowRoot).map(([digits]) => digits), ...put])].sort(),
      ];
    }),
  );

row('T02 no clock or zone makes a crisis number disappear', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const at = (now) => site.page(everything, { head: now === undefined ? '' : clockAt(now) });
  const page = await open(at(undefined), { fresh: true });
  const numbers = async (now) => {
    await page.go(at(now));
    await page.evaluate(() => window.trust.settled());
    return page.evaluate(numbersByWidget);
  };
  const usual = await numbers(undefined);
  for (const [name, all] of Object.entries(usual))
    if (name !== 'peer-grounding-player') assert.ok(all.includes('988'), `${name}: ${all}`);
  assert.ok(usual['peer-resource-list'].includes('5035550100'));
  for (const zone of ZONES) {
    await page.puppet.emulateTimezone(zone);
    for (const [name, now] of Object.entries(CLOCKS)) assert.deepEqual(await numbers(now), usual, `${name} in ${zone}`);
  }
});

row('T02 no state of any widget makes a crisis number disappear', ['chromium'], async ({ open, site }) => {
  serveStates(site);
  const missing = [];
  for (const name of Object.keys(STATES).filter((each) => !each.startsWith('quick-exit'))) {
    const page = await show(open, name);
    const shown = await page.evaluate(() => {
      if (window.trust.control('I need help now')?.getAttribute('aria-expanded') === 'false')
        window.trust.control('I need help now').click();
      return new Promise((done) => setTimeout(() => done(window.trust.text().replace(/[^\d\n]/g, ''))));
    });
    const kept = name.endsWith('own help') || shown.split('\n').some((digits) => digits.includes('988'));
    if (!kept) missing.push(name);
  }
  assert.deepEqual(missing, []);
});

row('T02 no filter or search makes a crisis number disappear', ['chromium'], async ({ open, site }) => {
  site.route('/feed.json', FEED);
  const page = await open(everything);
  await page.evaluate(() => window.trust.settled());
  const before = await page.evaluate(numbersByWidget);
  const lost = await page.evaluate(async (known) => {
    const { all, settled, type, widgets } = window.trust;
    const problems = [];
    const seen = (widget) => window.trust.text(widget).replace(/[^\d\n]/g, '');
    for (const widget of widgets()) {
      const root = widget.shadowRoot;
      const check = (what) =>
        known[widget.localName]
          .filter((number) => number.length <= 6 && !seen(widget).includes(number))
          .forEach((number) => problems.push(`${widget.localName}: ${number} after ${what}`));
      for (let at = 0; at < 40; at++) {
        const boxes = all('input[type=checkbox], button[aria-pressed]', root).filter((each) => each.checkVisibility());
        if (!boxes[at]) break;
        boxes[at].click();
        await settled();
        check(`filter ${at}`);
      }
      if (all('input[type=search]', root).length > 0) {
        await type('no such thing at all', root);
        check('a search');
      }
    }
    return problems;
  }, before);
  assert.deepEqual(lost, []);
});

const mutants = [
  ['5035550100', '503-555-0100'],
  ['٩٨٨', undefined],
  ['９８８', undefined],
  ['9 8 8', undefined],
  ['*#06#', undefined],
  ['*21*5550100#', undefined],
  ['%2A%2306%23', undefined],
  ['javascript:alert(1)', undefined],
  ['HELP', undefined],
  ['1-800-662-HELP', undefined],
  ['+1 (503) 555-0100 ext. 12', undefined],
  ['+44116123', undefined],
  ['+1988', undefined],
  ['988;phone-context=evil', undefined],
  ['988\u202e001', undefined],
  ['988', '0800 555 0100'],
  ['call us', '988'],
  ['988 or 503-555-0100', undefined],
  ['𝟗𝟖𝟖', undefined],
  ['९८८', undefined],
  ['9\u200b88', undefined],
  ['tel:988', undefined],
  ['sms:988', undefined],
  ['988,,123#', undefined],
  ['0', undefined],
  ['', '988'],
  ['9'.repeat(40), undefined],
  ['(988)', undefined],
  ['988/116123', undefined],
  ['－988', undefined],
  ['988?body=x', undefined],
  ['//988', undefined],
  ['988\n116123', undefined],
  ['Ⅸ88', undefined],
];

row('T03 the digits shown are the digits dialled; codes and words are not linked', ALL, async ({ open, site }) => {
  const methods = ['call', 'text', 'whatsapp', 'tty', 'video'];
  const resources = mutants.flatMap(([display, dial], at) =>
    methods.map((method) => ({
      id: `${at}-${method}`,
      name: `Line ${at}`,
      kind: 'warmline',
      contacts: [{ method, display, dial }],
    })),
  );
  const groups = mutants.map(([phone], at) => ({
    id: `${at}`,
    name: `Group ${at}`,
    online: { phone },
    contact: { phone, name: 'Sam' },
    schedule: [{ day: 1, start: '19:00', timeZone: 'UTC' }],
  }));
  site.route('/numbers.json', { version: 'peer-feed/1', resources, groups });
  const page = await open(
    tag('resource-list', 'src="/numbers.json"', '') + tag('group-finder', 'src="/numbers.json" page-size="100"', ''),
  );
  const links = await page.evaluate(async () => {
    await window.trust.settled();
    dispatchEvent(new Event('beforeprint'));
    for (const button of window.trust.all('peer-group-finder, [part~=item] button[aria-expanded]').slice(1))
      button.click();
    await window.trust.settled();
    return window.trust
      .all('a[href]')
      .map((link) => [link.textContent.trim(), link.getAttribute('href'), link.nextElementSibling?.textContent])
      .filter(([, href]) => /^(tel|sms|https:\/\/wa)/.test(href));
  });
  assert.ok(links.length > 60, String(links.length));
  for (const [shown, href] of links) {
    const dialled = decodeURIComponent(href.replace(/^https:\/\/wa\.me\//, ''))
      .replace(/\?.*/, '')
      .replace(/\D/g, '');
    // Digits of any script count by their value.
    assert.equal(shown.normalize('NFKC').replace(/\D/g, ''), dialled, `${shown} → ${href}`);
    assert.doesNotMatch(href, /[*#]|%23|%2a|phone-context/i);
  }
});
