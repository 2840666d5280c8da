import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundleForNode } from '../../tools/run-typescript.mjs';

/** Code of template languages and shortcodes, none of which may stand in what goes into a template. */
const CODE = [
  '{{ 7*7 }}',
  '{% include "x" %}',
  '{# note #}',
  '{{{ raw }}}',
  '{{< shortcode >}}',
  '{{% shortcode %}}',
  '@{{ blade }}',
  '@php echo 1; @endphp',
  '{!! raw !!}',
  '<%= 7*7 %>',
  '<?php echo 1 ?>',
  '<?= 1 ?>',
  '${7*7}',
  '#{7*7}',
  '*{7*7}',
  '[[${7*7}]]',
  '[(7*7)]',
  '[peer_story_card]',
  '[[wiki]]',
  '#set($x=1)',
  '#include("secret")',
  '##cf##',
  '$!velocity',
  '% erb',
  '`js`',
  '\\${x}',
  '###MARKER###',
  '{loadmodule x}',
  '<!--#exec cmd="id" -->',
  'line\n% code',
];

describe('the output of render inside a template', () => {
  const dir = mkdtempSync(join(tmpdir(), 'peer-templates-'));
  let program = '';
  before(async () => {
    program = (
      (await bundleForNode(['src/cli/main.ts'], 'node_modules/.cache/peer-support-widgets/cli-templates')) as string[]
    )[0]!;
  });
  after(() => rmSync(dir, { recursive: true, force: true }));

  /** The text and the values of attributes as a browser reads them. */
  const decoded = (html: string): string =>
    html
      .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
        String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
      )
      .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!);

  function print(widget: string, feed: object, ...args: string[]): string {
    const place = join(dir, `${crypto.randomUUID()}.json`);
    writeFileSync(place, JSON.stringify({ version: 'peer-feed/1', ...feed }));
    return spawnSync(process.execPath, [program, 'render', widget, '--src', place, ...args], { encoding: 'utf8' })
      .stdout;
  }
  const holdsNoCode = (html: string): void =>
    assert.doesNotMatch(html.replace(/&#x[\da-f]+;|&#39;/g, ''), /[{}[\]$%@#`\\]|<[?%!]/);

  const everything = CODE.join(' ').replaceAll('\n', ' ');
  const printed: [name: string, print: () => string][] = [
    [
      'groups',
      () =>
        print(
          'group-finder',
          {
            groups: CODE.map((code, n) => ({
              id: `g${n}`,
              name: `Circle ${code}`,
              place: { name: code, city: code },
              online: { url: 'https://example.org/?a={{x}}&b=[y]' },
            })),
          },
          '--attr',
          `near=${everything}`,
          '--title',
          everything,
        ),
    ],
    [
      'a story',
      () =>
        print('story-card', {
          stories: [
            {
              id: 's',
              title: 'A',
              by: '{{ by }}',
              contentNote: '{{ note }}',
              text: CODE.join('\n\n'),
              hope: 'one\n% two',
            },
          ],
        }),
    ],
    [
      'resources',
      () =>
        print('resource-list', {
          resources: CODE.map((code, n) => ({
            id: `r${n}`,
            name: `Line ${code}`,
            description: code,
            contacts: [{ method: 'call', display: '555-0100' }],
          })),
        }),
    ],
    [
      'an exercise',
      () =>
        print(
          'grounding-player',
          {
            exercises: [
              {
                id: 'e',
                title: '{{ title }}',
                summary: everything,
                steps: CODE.map((code) => ({ text: code, seconds: 5 })),
              },
            ],
          },
          '--attr',
          'exercise=e',
        ),
    ],
  ];
  for (const [name, html] of printed) {
    it(`writes ${name} without a sign of code, and a browser reads the same words`, () => {
      const found = html();
      holdsNoCode(found);
      const read = decoded(found.replaceAll('<br>', ' ').replace(/<\/?[a-z][^>]*>/g, ' ')).replace(/\s+/g, ' ');
      for (const code of CODE) assert.ok(read.includes(code.replace(/\s+/g, ' ')), code);
    });
  }

  it('writes an address whose braces a framework in the page would read with none', () => {
    assert.match(
      decoded(print('group-finder', { groups: [{ id: 'g', name: 'Circle', url: 'https://example.org/?a={{x}}' }] })),
      /href="https:\/\/example\.org\/\?a=%7B%7Bx%7D%7D"/,
    );
  });
});
