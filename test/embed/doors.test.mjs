import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engineNames, startEngine } from './support/engines.mjs';
import { FEED, pageOf, startSite } from './support/site.mjs';

const WIDGETS = ['group-finder', 'story-card', 'grounding-player', 'resource-list', 'quick-exit'];
const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));

/** Tag strippers keep the text of what they take away: what is left of a snippet has to be words for people. */
const stripped = (html) => html.replace(/<(?!\/?(?:p|a)\b)[^>]*>/g, '').replace(/\s+/g, ' ');

describe('printed snippets', () => {
  let site;
  const print = (widget, ...more) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        'dist/esm/cli/main.js',
        'snippet',
        widget,
        '--base',
        `${site.origin}/dist/`,
        '--page',
        'https://example.org/help',
        '--attr',
        'region=US',
        ...more,
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  const feed = () => ['--attr', `src=${site.origin}/feed.json`, '--attr', 'href=https://example.org/weather'];

  before(async () => (site = await startSite({ '/feed.json': JSON.stringify(FEED) })));
  after(() => site?.close());

  it('warn of an attribute that the widget does not have, and of a language it does not speak', () => {
    const call = (...args) =>
      spawnSync(
        process.execPath,
        ['dist/esm/cli/main.js', 'snippet', 'group-finder', '--base', 'https://example.org/peer/', ...args],
        { encoding: 'utf8' },
      );
    assert.equal(
      call('--attr', 'regoin=US', '--attr', 'compact').stderr,
      '<peer-group-finder> has no attribute "regoin"\n',
    );
    assert.match(call('--attr', 'lang=tlh').stderr, /^there are no words in "tlh" yet/);
    for (const more of [
      ['--base', 'javascript:alert/'],
      ['--page', 'javascript:alert(1)'],
      ['--share', 'data:text/html,x'],
    ]) {
      const { status, stdout, stderr } = call(...more);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^snippet: .+\n$/);
    }
  });

  for (const engine of engineNames) {
    describe(`in ${engine}`, () => {
      let driver;
      before(async () => (driver = await startEngine(engine)));
      after(() => driver?.close());
      const show = (html, head) => {
        site.pages['/post.html'] = pageOf(html, head);
        return driver.open(`${site.origin}/post.html`);
      };

      for (const widget of WIDGETS) {
        for (const [file, options] of [
          ['autoload.js', []],
          [`${widget}.js`, ['--one-file']],
        ]) {
          it(`${widget}: ${file} is the one its hash says, and draws the widget`, async () => {
            const html = print(widget, ...feed(), ...options);
            assert.ok(html.includes(`/${file}" integrity="${integrity[file]}" crossorigin="anonymous"`));
            const page = await show(html);
            await page.until((tag) => document.querySelector(tag).shadowRoot?.textContent.trim(), `peer-${widget}`);
            assert.deepEqual(await page.evaluate(() => noted.errors), []);
            await page.close();
          });
        }
      }

      for (const [file, options] of [
        ['autoload.js', []],
        ['parts/story-card.js', []],
        ['story-card.js', ['--one-file']],
      ]) {
        it(`one other byte in ${file}: nothing of it runs, the fallback stays with its number`, async () => {
          site.pages[`/dist/cdn/${file}`] = `${readFileSync(`dist/cdn/${file}`, 'utf8')} `;
          const page = await show(print('story-card', ...feed(), ...options));
          if (file.startsWith('parts/')) await page.until(() => noted.warnings.length > 0);
          delete site.pages[`/dist/cdn/${file}`];
          const { defined, visible } = await page.evaluate(() => ({
            defined: Boolean(customElements.get('peer-story-card')),
            visible: document.querySelector('a[href="tel:988"]').checkVisibility(),
          }));
          assert.deepEqual([defined, visible], [false, true]);
          await page.close();
        });
      }

      it('an iframe, with its resizer and the numbers beside it', async () => {
        const { pieces } = JSON.parse(print('story-card', '--json', ...feed())).find(({ form }) => form === 'frame');
        const page = await show(pieces[0].text);
        await page.untilFrame(0, () =>
          document.querySelector('main > *')?.shadowRoot?.textContent.includes('my Tuesday'),
        );
        await page.until(() => parseInt(document.querySelector('iframe').style.height, 10) > 0);
        assert.ok(await page.evaluate(() => document.querySelector('a[href="tel:988"]').checkVisibility()));
        await page.close();
      });
    });
  }

  describe('without scripts', () => {
    let driver;
    before(async () => (driver = await startEngine('chromium')));
    after(() => driver?.close());

    for (const widget of WIDGETS) {
      it(`${widget}: number and link stay, on the page and in a frame`, async () => {
        const [{ pieces }, frame] = JSON.parse(print(widget, '--json', ...feed()));
        for (const [html, at] of [[pieces[0].text], [frame.pieces[0].text], [frame.pieces[0].text, 0]]) {
          site.pages['/post.html'] = pageOf(html);
          const page = await driver.open(`${site.origin}/post.html`, (blank) => blank.setJavaScriptEnabled(false));
          const document = at === undefined ? page.page.mainFrame() : page.page.mainFrame().childFrames()[at];
          const numbers = await document.$$eval('a[href="tel:988"]', (links) =>
            links.filter((link) => link.checkVisibility()).map((link) => link.textContent),
          );
          assert.ok(numbers.length > 0 && numbers.every((text) => text.includes('988')), `${widget} ${at}`);
          await page.close();
        }
      });
    }

    it('copies without tags still read as words: the title, a number, no code', () => {
      for (const widget of WIDGETS) {
        for (const { pieces } of JSON.parse(print(widget, '--json', '--title', 'Help from peers', ...feed()))) {
          const text = stripped(pieces[0].text);
          assert.match(text, /Help from peers/);
          assert.match(text, /<a href="tel:988">Call 988<\/a>/);
          assert.doesNotMatch(text, /function|=>|\{|sha384/);
        }
      }
    });
  });

  it('fields for site builders: a script address, a tag name, attributes set once the element is there', async () => {
    const driver = await startEngine('chromium');
    const [{ pieces }] = JSON.parse(print('story-card', '--json', '--platform', 'wix', ...feed()));
    const [script, tag, attributes] = pieces.map(({ text }) => text);
    site.pages['/wix.html'] = pageOf('');
    const page = await driver.open(`${site.origin}/wix.html`);
    await page.evaluate(
      (src, name, lines) => {
        const element = document.createElement(name);
        document.body.append(element);
        document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
        customElements.whenDefined(name).then(() => {
          for (const line of lines.split('\n')) element.setAttribute(...line.split(' = '));
        });
      },
      script,
      tag,
      attributes,
    );
    await page.until(() => document.querySelector('peer-story-card').shadowRoot?.textContent.includes('my Tuesday'));
    await driver.close();
  });
});
