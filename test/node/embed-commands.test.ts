import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundleForNode } from '../../tools/run-typescript.mjs';

const HOSTILE = '<img src=x onerror=alert(1)> "&\'';

describe('render', () => {
  const dir = mkdtempSync(join(tmpdir(), 'peer-render-'));
  const feed = join(dir, 'feed.json');
  let program = '';
  before(async () => {
    program = (
      (await bundleForNode(['src/cli/main.ts'], 'node_modules/.cache/peer-support-widgets/cli-render')) as string[]
    )[0]!;
    writeFileSync(
      feed,
      JSON.stringify({
        version: 'peer-feed/1',
        groups: [
          {
            id: 'a',
            name: 'Tuesday circle',
            schedule: [{ day: 2, start: '19:00', minutes: 60, timeZone: 'America/Chicago' }],
            online: { url: 'https://example.org/join?a=1&b=2' },
          },
          { id: 'b', name: HOSTILE, url: 'javascript:alert(1)', place: { name: 'Library', city: 'Springfield' } },
        ],
        stories: [{ id: 's', by: 'R.', title: 'The corridor', text: 'First.\n\nSecond.', contentNote: 'hospital' }],
        resources: [
          {
            id: 'w',
            name: 'Example warmline',
            kind: 'warmline',
            contacts: [{ method: 'call', display: '555-0100', dial: '5550100' }],
          },
        ],
      }),
    );
  });
  after(() => rmSync(dir, { recursive: true, force: true }));
  const call = (...args: string[]) => spawnSync(process.execPath, [program, 'render', ...args], { encoding: 'utf8' });

  it('writes groups with their times on their own clock, links, and the lines of the region', () => {
    const { stdout } = call(
      'group-finder',
      '--src',
      feed,
      '--src-attr',
      'https://example.org/feed.json',
      '--attr',
      'region=US',
      '--attr',
      'compact',
    );
    assert.match(stdout, /^<peer-group-finder region="US" compact src="https:\/\/example\.org\/feed\.json">$/m);
    assert.match(stdout, /<strong>Tuesday circle<\/strong> · Tuesday 7:00\sPM to 8:00\sPM, Central Time · /);
    assert.ok(
      stdout.includes(
        '<a href="https://example.org/join?a=1&amp;b=2" rel="noopener noreferrer" referrerpolicy="no-referrer">',
      ),
    );
    assert.ok(stdout.includes('<a href="tel:988">Call 988</a>'));
  });

  it('never lets a feed’s text become markup, and leaves out what is not a web address', () => {
    const { stdout, stderr, status } = call('group-finder', '--src', feed);
    assert.ok(stdout.includes('&lt;img src=x onerror=alert(1)&gt;'), stdout);
    assert.doesNotMatch(stdout, /<img|javascript:/);
    assert.match(stderr, /url/);
    assert.equal(status, 1);
  });

  it('keeps a story behind its content note', () => {
    assert.match(
      call('story-card', '--src', feed).stdout,
      /<details>\s*<summary>Content note: hospital<\/summary>\s*<blockquote>\s*<p>First\.<\/p>\s*<p>Second\.<\/p>/,
    );
  });

  it('writes the steps of an exercise in the language asked for', () => {
    assert.match(call('grounding-player').stdout, /<ol>\s*<li>What are 5 things you can see\?<\/li>/);
    const spanish = call('grounding-player', '--lang', 'es').stdout;
    assert.match(spanish, /^<peer-grounding-player lang="es">/);
    assert.doesNotMatch(spanish, /What are/);
  });

  it('writes how long each part of a breath takes, how often, and that one may stop', () => {
    const { stdout } = call('grounding-player', '--attr', 'exercise=box-breathing');
    assert.match(stdout, /<li>Breathe in, 4 seconds<\/li>\s*<li>Hold, 4 seconds<\/li>/);
    assert.match(stdout, /6 rounds · About 2 minutes/);
    assert.match(stdout, /Stop whenever you like\./);
  });

  it('writes resources with their numbers', () =>
    assert.match(
      call('resource-list', '--src', feed).stdout,
      /Example warmline: <a href="tel:5550100">Call 555-0100<\/a>/,
    ));

  it('always holds a number, also for no region at all', () => {
    for (const widget of ['group-finder', 'story-card', 'grounding-player', 'resource-list', 'quick-exit'])
      assert.match(call(widget).stdout, /<a href="tel:988">Call 988<\/a>/, widget);
  });

  it('reports in one line what it does not understand', () => {
    for (const args of [
      [],
      ['nonsense'],
      ['__proto__'],
      ['group-finder', '--attr', 'onclick=alert(1)'],
      ['group-finder', '--attr', 'style=x'],
      ['group-finder', '--attr', 'region=nowhere'],
      ['group-finder', '--page', 'javascript:alert(1)'],
      ['group-finder', '--src', join(dir, 'none.json')],
    ]) {
      const { stderr, status, stdout } = call(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^render: .+\n$/);
    }
  });

  it('reports a language that it does not have, and writes English throughout', () => {
    const { stdout, stderr, status } = call('group-finder', '--lang', 'ht');
    assert.equal(status, 0);
    assert.match(stderr, /^there are no words in "ht" yet; there are en, ar, de, es, .*, zh, and English is used\n$/);
    assert.match(stdout, /<p>United Kingdom: /);
    assert.equal(call('group-finder', '--lang', 'es-MX').stderr, '');
  });

  it('answers in JSON', () => {
    const parts = JSON.parse(call('group-finder', '--src', feed, '--json').stdout) as {
      tag: string;
      html: string;
      issues: unknown[];
    };
    assert.equal(parts.tag, 'peer-group-finder');
    assert.ok(parts.html.includes('Tuesday circle') && parts.issues.length > 0);
  });
});
