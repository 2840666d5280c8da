import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../../tools/find-browser.mjs';
import { follow, newPost, openAs, publish, publishText, shownText, upload } from './support/people.mjs';
import { startWordPress } from './support/site.mjs';

const STORIES = {
  version: 'peer-feed/1',
  language: 'en',
  stories: [
    {
      id: 'corridor',
      title: 'The corridor',
      text: 'A woman in the corridor looked at me and said: that was my Tuesday, too.',
      by: 'R., 34',
      topics: ['panic'],
    },
    {
      id: 'a, b & "c"',
      title: 'Second',
      text: 'I wrote one line a day, and after a month I read them.',
      by: 'M.',
      topics: ['low days'],
    },
  ],
};
/** A feed of its own, so that the story of the day is one of the two above. */
const CONSENTS = {
  version: 'peer-feed/1',
  language: 'en',
  stories: [
    { id: 'taken-back', text: 'Its author said no.', consent: { given: false } },
    { id: 'unreadable', text: 'Nobody knows what its author said.', consent: { given: 'perhaps' } },
    { id: 'over', text: 'Its time is over.', expires: '2020-01-01' },
    { id: 'rests', text: 'Its author is asked again.', consent: { given: '2019-01-01', reviewBy: '2020-01-01' } },
    {
      id: 'lasts',
      text: 'It may be shown for long.',
      consent: { given: '2019-01-01', reviewBy: '2999-01-01' },
      expires: '2999-01-01T12:00:00+02:00',
    },
  ],
};
const WIRE = '/wp-json/peer/v1/react';
const random = () => crypto.randomUUID().replaceAll('-', '');

/** The plugin's scripts in a page: `written` by the server with their types, and those that the loader brought. */
const scriptsOf = async (page) => {
  const all = await page.$$eval('script[src*="peer-support-widgets"]', (scripts) =>
    scripts.map(({ src, type }) => [new URL(src).pathname.replace(/^.*\/scripts\/[^/]+\//, ''), type]),
  );
  const isBrought = ([name]) => /^(?:parts|lang)\//.test(name);
  return {
    written: all.filter((each) => !isBrought(each)),
    brought: all.filter(isBrought).map(([name]) => name),
  };
};
/** Of the files in `brought`, those of a widget, each as often as it is there. */
const widgetsIn = (brought) =>
  brought.filter((name) => /^parts\/(?:group-finder|story-card|grounding-player|resource-list)\.js$/.test(name)).sort();

/** Everything that the plugin may have left in the database: tables, options, scheduled tasks. */
function traces(site) {
  return [
    ...site.rows(
      "select table_name from information_schema.tables where table_schema = 'wordpress' and table_name like '%peer%'",
    ),
    ...site.rows(
      "select option_name from wp_options where option_name like '%peer%' or (option_value like '%peer_support%' or option_value like '%peer-support%') and option_name != 'recently_activated'",
    ),
    ...site.rows("select meta_key from wp_usermeta where meta_key like '%peer%'"),
  ].flat();
}

describe('the plugin in WordPress', { timeout: 400_000 }, () => {
  let site;
  let browser;
  let admin;
  let author;
  let address;
  let feedUrl;
  let consentsUrl;
  let feedId;

  const send = (body, { origin = site.address, ...headers } = {}, init = {}) =>
    fetch(`${address}${WIRE}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
    });
  const press = (id, wish = 'add', once = random()) => send({ id, do: wish, once });
  const countOf = async (id) =>
    (await (await fetch(`${address}${WIRE}?ids=${encodeURIComponent(id)}`)).json()).counts[id] ?? 0;
  /** Lets the next press of this address through. */
  const freshMinute = () => site.rows('delete from wp_peer_reaction_write');

  before(async () => {
    site = await startWordPress();
    address = site.address;
    browser = await puppeteer.launch({
      executablePath: ensureBrowsers(['chromium']).chromium.path,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    admin = await openAs(browser, address, 'admin');
    author = await openAs(browser, address, 'author');
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('is uploaded as a zip and activated by an administrator', async () => {
    await admin.goto(`${address}/wp-admin/plugin-install.php?tab=upload`);
    await (await admin.waitForSelector('#pluginzip')).uploadFile(process.env.PLUGIN_ZIP);
    await admin.$eval('.upload-plugin', (panel) => (panel.style.display = 'block'));
    await follow(admin, '#install-plugin-submit');
    await follow(admin, 'a[href*="action=activate"]');
    assert.match(await admin.$eval('#message', ({ innerText }) => innerText), /Plugin activated/);
    assert.equal(site.rows("show tables like 'wp_peer_reaction%'").length, 3);
  });

  it('lets an author upload a feed, and refuses a file that is no JSON', async () => {
    const broken = await upload(author, address, 'broken.json', '{"version": "peer-feed/1", "stories": [');
    assert.match(broken.said, /This file is not JSON/);
    consentsUrl = (await upload(author, address, 'consents.json', JSON.stringify(CONSENTS))).media.source_url;
    const { media } = await upload(author, address, 'stories.json', JSON.stringify(STORIES));
    assert.equal(media.mime_type, 'application/json');
    feedUrl = media.source_url;
    feedId = media.id;
    assert.deepEqual(await (await fetch(feedUrl)).json(), STORIES);
  });

  it('shows its settings only to administrators', async () => {
    const page = '/wp-admin/options-general.php?page=peer-support-widgets';
    assert.equal((await author.goto(`${address}${page}`)).status(), 403);
    const forged = await fetch(`${address}/wp-admin/options.php`, {
      method: 'POST',
      headers: { cookie: (await admin.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ') },
      body: new URLSearchParams({
        option_page: 'peer-support-widgets',
        action: 'update',
        'peer_support_widgets[region]': 'DE',
      }),
    });
    assert.equal(forged.status, 403, 'a form without a nonce');
    await admin.goto(`${address}${page}`);
    await admin.select('select[name="peer_support_widgets[region]"]', 'GB');
    await admin.type('textarea', `${feedUrl}\n${consentsUrl}\njavascript:alert(1)`);
    await follow(admin, '#submit');
    assert.equal(await admin.$eval('select[name="peer_support_widgets[region]"]', ({ value }) => value), 'GB');
    assert.equal(await admin.$eval('textarea', ({ value }) => value), `${feedUrl}\n${consentsUrl}`);
  });

  describe('a block of an author', () => {
    let link;

    it('is inserted by its name, set up in the sidebar, and published', async () => {
      await newPost(author, address, 'You are not the only one');
      await author.keyboard.type('/story card');
      await author.waitForSelector('.components-autocomplete__result');
      await author.keyboard.press('Enter');
      await author.waitForSelector('[data-type="peer-support-widgets/story-card"]');
      await author.type('.block-editor-block-inspector input[type="url"]', `${feedUrl}?from=editor&kind=stories`);
      const [toggle] = await author.$$('xpath/.//label[contains(., "Count")]');
      await toggle.click();
      await author.waitForFunction(
        () =>
          document
            .querySelector('.editor-styles-wrapper peer-story-card')
            ?.shadowRoot?.textContent.includes('corridor') ||
          document.querySelector('peer-story-card')?.shadowRoot?.textContent.includes('one line a day'),
      );
      await author.type(
        '[data-type="peer-support-widgets/story-card"] [data-type="core/paragraph"]',
        'All our stories are on one page.',
      );
      link = await publish(author);
    });

    it('opens again in the editor without a complaint', async () => {
      const id = site.rows(
        "select id from wp_posts where post_type = 'post' and post_status = 'publish' and post_title = 'You are not the only one'",
      )[0][0];
      await author.goto(`${address}/wp-admin/post.php?post=${id}&action=edit`);
      await author.waitForSelector('[data-type="peer-support-widgets/story-card"]');
      assert.equal(await author.$('.block-editor-warning'), null);
    });

    it('shows a visitor the story, from this site alone', async () => {
      const visitor = await openAs(browser, address);
      const hosts = new Set();
      const problems = [];
      visitor.on('request', (request) => hosts.add(new URL(request.url()).host));
      visitor.on('pageerror', (error) => problems.push(String(error)));
      await visitor.goto(link, { waitUntil: 'networkidle0' });
      assert.match(await shownText(visitor, 'peer-story-card'), /R\., 34|M\./);
      assert.equal(
        await visitor.$eval('peer-story-card', (card) => card.getAttribute('src')),
        `${feedUrl}?from=editor&kind=stories`,
      );
      assert.equal(await visitor.$eval('peer-story-card', (card) => card.getAttribute('region')), 'GB');
      const { written, brought } = await scriptsOf(visitor);
      assert.deepEqual(written, [['autoload.js', 'module']]);
      assert.deepEqual(widgetsIn(brought), ['parts/story-card.js']);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        [...hosts].filter((host) => !host.startsWith('secure.gravatar')),
        [new URL(address).host],
      );
      assert.deepEqual(await visitor.cookies(), []);
      await visitor.close();
    });

    it('shows the author’s words and the crisis numbers where scripts are off', async () => {
      const visitor = await openAs(browser, address);
      await visitor.setJavaScriptEnabled(false);
      await visitor.goto(link);
      const text = await visitor.$eval('peer-story-card', ({ innerText }) => innerText);
      for (const words of ['All our stories are on one page.', '999', '116 123', 'SHOUT', 'findahelpline.com'])
        assert.ok(text.includes(words), `${words} in: ${text}`);
      assert.ok(await visitor.$('peer-story-card a[href="tel:116123"]'));
      await visitor.close();
    });

    it('counts a visitor’s press once, for every visitor, until it is taken back', async () => {
      const pressed = async (page) => {
        await page.goto(link, { waitUntil: 'networkidle0' });
        const id = await page.$eval('peer-story-card', (card) => card.shadowRoot.textContent.includes('corridor'));
        return id ? 'corridor' : 'a, b & "c"';
      };
      const visitor = await openAs(browser, address);
      const id = await pressed(visitor);
      const button = await visitor.waitForSelector('peer-story-card >>> [part~="react-button"]');
      const answer = visitor.waitForResponse(
        (response) => response.url().includes(WIRE) && response.request().method() === 'POST',
      );
      await button.click();
      assert.deepEqual(await (await answer).json(), { v: 1, id, count: 1 });
      assert.equal(await countOf(id), 1);
      assert.deepEqual(site.rows('select counted from wp_peer_reaction_press'), [['1']]);

      for (let more = 0; more < 3; more++) await press(id);
      const other = await openAs(browser, address);
      await pressed(other);
      await other.waitForFunction(() =>
        document
          .querySelector('peer-story-card')
          .shadowRoot.querySelector('[part~="count"]')
          ?.textContent.includes('4'),
      );

      // Long after the first press: another visitor has been here since.
      const taken = visitor.waitForResponse(
        (response) => response.url().includes(WIRE) && response.request().method() === 'POST',
      );
      await button.click();
      assert.deepEqual(await (await taken).json(), { v: 1, id, count: 3 });
      await visitor.close();
      await other.close();
    });
  });

  describe('an author who may not write HTML', () => {
    it('uses shortcodes, with a file of the media library and words of their own', async () => {
      const { link } = await publishText(
        author,
        address,
        'Short',
        `[peer_story_card media="${feedId}" story="corridor" expanded reactions]Read <a href="https://example.org/stories">them all</a>[/peer_story_card]\n\n[peer_grounding_player exercise="box-breathing" region="de"]`,
      );
      const visitor = await openAs(browser, address);
      await visitor.goto(link, { waitUntil: 'networkidle0' });
      assert.match(await shownText(visitor, 'peer-story-card'), /that was my Tuesday/);
      assert.match(await shownText(visitor, 'peer-grounding-player'), /Box breathing/);
      const attributes = await visitor.$eval('peer-story-card', (card) =>
        Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value])),
      );
      assert.deepEqual(
        { ...attributes, theme: undefined },
        {
          src: feedUrl,
          story: 'corridor',
          expanded: '',
          region: 'GB',
          'react-src': `${address}${WIRE}`,
          theme: undefined,
        },
      );
      assert.equal(await visitor.$eval('peer-grounding-player', (player) => player.getAttribute('region')), 'DE');
      assert.ok(await visitor.$('peer-grounding-player a[href="tel:08001110111"]'));
      const { written, brought } = await scriptsOf(visitor);
      assert.deepEqual(written, [['autoload.js', 'module']]);
      assert.deepEqual(widgetsIn(brought), ['parts/grounding-player.js', 'parts/story-card.js']);
      assert.deepEqual(brought, [...new Set(brought)], 'two widgets share what both need');
      await visitor.close();
    });

    it('cannot add markup, scripts or other addresses to the page', async () => {
      const evil = [
        `[peer_story_card src="javascript:alert(1)" story='" onmouseover="alert(1)' share-href="jav&#x09;ascript:alert(1)" help-href="data:text/html,x" topic="<img src=x onerror=alert(1)>" onclick="alert(1)" style="position:fixed" class="x"]<script>window.hurt = 1</script><img src=x onerror="window.hurt = 2">[/peer_story_card]`,
        `<!-- wp:peer-support-widgets/group-finder {"src":"javascript:alert(1)","correctionHref":"vbscript:x","near":"\\u0022\\u003e\\u003cscript\\u003ewindow.hurt=3\\u003c/script\\u003e","sort":"\\u0022 onfocus=alert(1)","pageSize":"1\\u0022 onfocus=alert(1)","topics":["a"],"onclick":"alert(1)"} --><script>window.hurt = 4</script><peer-x onclick="alert(1)">words</peer-x><!-- /wp:peer-support-widgets/group-finder -->`,
      ].join('\n\n');
      const { link } = await publishText(author, address, 'Evil', evil);
      const visitor = await openAs(browser, address);
      visitor.on('dialog', async (dialog) => {
        await dialog.dismiss();
        assert.fail('a dialog was opened');
      });
      await visitor.goto(link, { waitUntil: 'networkidle0' });
      assert.equal(await visitor.evaluate(() => window.hurt), undefined);
      const names = await visitor.$$eval('peer-story-card, peer-group-finder', (all) =>
        all.map((each) =>
          [...each.attributes]
            .map(({ name }) => name)
            .filter((name) => name !== 'theme')
            .sort(),
        ),
      );
      assert.deepEqual(names, [
        ['region', 'story'],
        ['near', 'region'],
      ]);
      assert.equal(
        await visitor.$('peer-story-card script, peer-group-finder script, peer-story-card [onerror], peer-x'),
        null,
      );
      assert.deepEqual(
        await visitor.$$eval('a', (links) =>
          links
            .map(({ protocol }) => protocol)
            .filter((protocol) => !['http:', 'https:', 'tel:', 'sms:', 'mailto:'].includes(protocol)),
        ),
        [],
      );
      await visitor.close();
    });
  });

  it('speaks the language of the site, from right to left where it is written so', async () => {
    site.rows("replace into wp_options (option_name, option_value, autoload) values ('WPLANG', 'ar', 'yes')");
    const visitor = await openAs(browser, address);
    await visitor.goto(`${address}/short/`, { waitUntil: 'networkidle0' });
    const html = await visitor.$eval('peer-grounding-player', ({ innerHTML }) => innerHTML);
    site.rows("delete from wp_options where option_name = 'WPLANG'");
    assert.match(html, /[\u0600-\u06ff]/);
    assert.ok(await visitor.$('script[src*="lang/ar.js"]'));
    await visitor.close();
  });

  describe('the reaction route', () => {
    before(() => freshMinute());

    it('counts each press once, however many arrive at the same moment', async () => {
      const id = 'a, b & "c"';
      const from = await countOf(id);
      const once = random();
      const same = await Promise.all(Array.from({ length: 8 }, () => press(id, 'add', once)));
      assert.deepEqual([...new Set(same.map(({ status }) => status))], [200]);
      assert.equal(await countOf(id), from + 1);
      const different = await Promise.all(Array.from({ length: 12 }, () => press(id)));
      assert.deepEqual([...new Set(different.map(({ status }) => status))], [200]);
      assert.equal(await countOf(id), from + 13);
      assert.equal(
        site.rows('select story, press from wp_peer_reaction_press group by story, press having count(*) > 1').length,
        0,
      );
    });

    it('does not count a press that arrives after it was taken back, and takes back only one’s own', async () => {
      freshMinute();
      const from = await countOf('corridor');
      const once = random();
      await press('corridor', 'remove', once);
      await press('corridor', 'add', once);
      await press('corridor', 'remove', random());
      assert.equal(await countOf('corridor'), from);
    });

    it('keeps neither a story’s id, nor a press’s random, nor an address', () => {
      const kept = JSON.stringify(
        ['', '_press', '_write'].map((table) => site.rows(`select * from wp_peer_reaction${table}`)),
      );
      assert.match(kept, /"[0-9a-f]{64}"/);
      assert.doesNotMatch(kept, /corridor|127\.0\.0\.1/);
    });

    it('tells a page of any site why it says no', async () => {
      freshMinute();
      const once = random();
      const table = [
        [403, 'origin', () => send({ id: 'corridor', do: 'add', once }, { origin: 'https://evil.example' })],
        [403, 'origin', () => send({ id: 'corridor', do: 'add', once }, { origin: '' })],
        [404, 'unknown-story', () => press("x' or 1=1 -- ")],
        [400, 'bad-request', () => send('{"id":')],
        [400, 'bad-request', () => send('[[[[[[[[]]]]]]]]')],
        [400, 'bad-request', () => send({ id: 'corridor', do: 'toggle', once })],
        [400, 'bad-request', () => send({ id: ['corridor'], do: 'add', once })],
        [400, 'bad-request', () => send({ id: 'corridor', do: 'add', once: 'short' })],
        [400, 'bad-request', () => send({ id: 'corridor', do: 'add', once: `${once}\n` })],
        [413, 'too-large', () => send({ id: 'corridor', do: 'add', once, more: 'x'.repeat(2000) })],
        [405, 'method', () => send('', {}, { method: 'PUT' })],
        [400, 'bad-request', () => fetch(`${address}${WIRE}`)],
        [400, 'bad-request', () => fetch(`${address}${WIRE}?ids=%FF`)],
        [
          400,
          'too-many-ids',
          () => fetch(`${address}${WIRE}?ids=${Array.from({ length: 101 }, (_, at) => at).join()}`),
        ],
      ];
      for (const [status, error, request] of table) {
        const answer = await request();
        assert.deepEqual([answer.status, await answer.json()], [status, { v: 1, error }], String(request));
        assert.equal(answer.headers.get('access-control-allow-origin'), '*');
        assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      }
    });

    it('takes reactions to no story whose author does not stand by it any more', async () => {
      freshMinute();
      const statuses = [];
      for (const id of ['taken-back', 'unreadable', 'over', 'rests', 'lasts']) statuses.push((await press(id)).status);
      assert.deepEqual(statuses, [404, 404, 404, 404, 200]);
    });

    it('answers many stories in one request that caches may keep', async () => {
      freshMinute();
      for (const id of ['corridor', 'a, b & "c"']) assert.equal((await press(id)).status, 200);
      const answer = await fetch(
        `${address}${WIRE}?ids=${['corridor', 'a, b & "c"', 'nobody', "'; drop table wp_posts; --"].map(encodeURIComponent).join(',')}`,
      );
      const { v, counts } = await answer.json();
      assert.equal(v, 1);
      assert.deepEqual(Object.keys(counts).sort(), ['a, b & "c"', 'corridor']);
      assert.equal(answer.headers.get('cache-control'), 'public, max-age=60');
      assert.equal(answer.headers.get('set-cookie'), null);
      assert.deepEqual((await (await fetch(`${address}${WIRE}?ids=nobody`)).json()).counts, {});
    });

    it('takes a form without scripts, and leads back to this site only', async () => {
      freshMinute();
      const form = (redirect) =>
        fetch(`${address}${WIRE}`, {
          method: 'POST',
          redirect: 'manual',
          headers: { origin: address },
          body: new URLSearchParams({ id: 'corridor', redirect }),
        });
      const from = await countOf('corridor');
      const back = await form('/short/');
      assert.equal(back.status, 303);
      assert.equal(new URL(back.headers.get('location'), address).pathname, '/short/');
      assert.equal(new URL((await form('https://evil.example/')).headers.get('location')).origin, address);
      assert.equal(await countOf('corridor'), from + 2);
    });

    it('takes 30 presses a minute from one address, then asks to wait', async () => {
      freshMinute();
      let answer;
      let sent = 0;
      // Where the minute turns meanwhile, the count begins anew.
      do answer = await press('corridor');
      while (answer.ok && ++sent < 65);
      assert.equal(answer.status, 429);
      assert.ok(sent >= 30);
      const wait = Number(answer.headers.get('retry-after'));
      assert.ok(wait > 0 && wait <= 60, `${wait}`);
      assert.deepEqual(await answer.json(), { v: 1, error: 'limited' });
      freshMinute();
    });
  });

  it('makes PHP complain about nothing', () => {
    assert.deepEqual(site.complaints(), []);
  });

  it('leaves the author’s words in the post when it is deactivated', async () => {
    await admin.goto(`${address}/wp-admin/plugins.php`);
    await follow(admin, '#deactivate-peer-support-widgets');
    assert.equal((await fetch(`${address}${WIRE}?ids=a`)).status, 404);
    assert.match(
      await (await fetch(`${address}/you-are-not-the-only-one/`)).text(),
      /All our stories are on one page\./,
    );
    assert.deepEqual(
      site.rows("select option_name from wp_options where option_name = 'cron' and option_value like '%peer_support%'"),
      [],
    );
    assert.equal(site.rows("show tables like 'wp_peer_reaction%'").length, 3, 'the counts stay');
  });

  it('leaves nothing behind when it is deleted', async () => {
    await admin.goto(`${address}/wp-admin/plugins.php`);
    admin.on('dialog', (dialog) => void dialog.accept());
    await admin.click('#delete-peer-support-widgets');
    await admin.waitForFunction(() => /was successfully deleted/.test(document.body.innerText));
    assert.deepEqual(traces(site), []);
    assert.deepEqual(site.complaints(), []);
    assert.equal(existsSync(join(site.web, 'wp-content/plugins/peer-support-widgets')), false);
  });
});
