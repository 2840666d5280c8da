import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundleForNode } from '../../tools/run-typescript.mjs';

const FIXTURES = 'test/fixtures/groups';

describe('validate and convert', () => {
  const dir = mkdtempSync(join(tmpdir(), 'peer-feeds-'));
  let program = '';
  before(async () => {
    program = (
      (await bundleForNode(['src/cli/main.ts'], 'node_modules/.cache/peer-support-widgets/cli-feeds')) as string[]
    )[0]!;
  });
  after(() => rmSync(dir, { recursive: true, force: true }));
  const call = (args: readonly string[], input?: string) =>
    spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', ...(input === undefined ? {} : { input }) });

  it('reports that a valid feed is valid', () => {
    const { status, stdout } = call(['validate', `${FIXTURES}/meeting-guide.json`]);
    assert.equal(stdout, `${FIXTURES}/meeting-guide.json: 8 groups, 0 left out\n`);
    assert.equal(status, 0);
  });

  it('names the row, the value and the reason', () => {
    const { status, stdout } = call(['validate', `${FIXTURES}/csv.broken.csv`]);
    assert.equal(status, 1);
    assert.match(stdout, /^row 3, Name: is missing .*\(left out\)$/m);
    assert.match(stdout, /^row 4, Start: not a time like 19:00 – or 7:00 PM.* \(this time is left out\)$/m);
    assert.match(stdout, /^row 1, Start: holds the same as “Start”, which comes first/m);
    assert.match(stdout, /7 groups, 1 left out\n$/);
  });

  it('answers in JSON', () => {
    const { status, stdout } = call(['validate', '--json', `${FIXTURES}/bmlt.broken.json`]);
    const [verdict] = JSON.parse(stdout) as [
      { counts: { groups: number }; left: number; issues: { index: number; path: string }[] },
    ];
    assert.deepEqual([status, verdict.counts.groups, verdict.left], [1, 5, 2]);
    assert.ok(verdict.issues.some(({ index, path }) => index === 3 && path === 'online.url'));
  });

  it('reads standard input', () => {
    const { status, stdout } = call(['validate', '-'], 'Name,Day,Start,Time zone\nCircle,Monday,19:00,UTC\n');
    assert.equal(stdout, '-: 1 groups, 0 left out\n');
    assert.equal(status, 0);
  });

  /** What a command says of an address, and its exit code. Not spawnSync: this process has to answer. */
  async function validate(url: string): Promise<[number, string]> {
    const child = spawn(process.execPath, [program, 'validate', url]);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => void (text += part.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return [code, text];
  }

  it('reads an address', async () => {
    const server = createServer((request, response) =>
      response.writeHead(request.url === '/feed' ? 200 : 404).end(readFileSync(`${FIXTURES}/oiaa.json`)),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    assert.deepEqual(await validate(`${at}/feed`), [0, `${at}/feed: 6 groups, 0 left out\n`]);
    assert.deepEqual(await validate(`${at}/gone`), [2, `validate: ${at}/gone answered 404\n`]);
    server.close();
  });

  it('stops at an answer without end, at one that unpacks to more than any widget reads, and in a ring of redirects', async () => {
    const packed = Buffer.concat(Array<Buffer>(8).fill(gzipSync(Buffer.alloc(10_000_000, ' '))));
    let sent = 0;
    const server = createServer((request, response) => {
      if (request.url === '/ring') response.writeHead(302, { location: '/ring' }).end();
      else if (request.url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
      else {
        const more = (): void => {
          while (response.write(Buffer.alloc(1_000_000, ' '))) sent += 1;
          response.once('drain', more);
        };
        more();
      }
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const tooLarge = (place: string): [number, string] => [
      2,
      `validate: ${at}${place} cannot be read: the feed is larger than 67108864 bytes\n`,
    ];
    assert.deepEqual(await validate(`${at}/packed`), tooLarge('/packed'));
    assert.deepEqual(await validate(`${at}/endless`), tooLarge('/endless'));
    assert.ok(sent < 200, `${sent} MB`);
    const [code, text] = await validate(`${at}/ring`);
    assert.equal(code, 2);
    assert.match(text, /cannot be read: .*redirect/);
    server.closeAllConnections();
    server.close();
  });

  it('ends with 2 for what cannot be read, and 1 for an unknown format', () => {
    writeFileSync(join(dir, 'cut.json'), '[{"name":');
    writeFileSync(join(dir, 'other.json'), '{"type":"FeatureCollection"}');
    assert.equal(call(['validate', join(dir, 'none.json')]).status, 2);
    assert.match(call(['validate', join(dir, 'cut.json')]).stderr, /is not JSON/);
    assert.equal(call(['validate', join(dir, 'cut.json')]).status, 2);
    assert.equal(call(['validate', join(dir, 'other.json')]).status, 1);
    assert.match(call(['validate', join(dir, 'other.json')]).stdout, /no adapter knows the shape/);
    assert.equal(call(['validate']).status, 2);
    assert.equal(call(['convert', '--nonsense', 'x']).status, 2);
  });

  it('names the columns that are not read, and still accepts a valid feed', () => {
    const { status, stdout } = call(
      ['validate', '-'],
      'Name,Day,Start,Time zone,When,Email\nCircle,Monday,19:00,UTC,Mondays,a@example.org\n',
    );
    assert.equal(stdout, 'columns that are not read: “When”, “Email”\n-: 1 groups, 0 left out\n');
    assert.equal(status, 0);
  });

  it('says what helps with a row of a table', () => {
    const { stdout } = call(
      ['validate', '-'],
      'Name,Day,Start,Date,Join link\nCircle,Monday,7:00,,\n,Monday,7 pm,,\nOnce,,7 pm,5/12/2026,ask Pat\n',
    );
    assert.match(
      stdout,
      /^row 1, Time zone: there is no such column – hours are taken to be on the clock of each visitor$/m,
    );
    assert.match(stdout, /^row 2, Start: .*AM or PM/m);
    assert.match(
      stdout,
      /^row 3, Name: is missing – where cells are merged, write the name in each row \(left out\)$/m,
    );
    assert.match(stdout, /^row 4, Date: .*Time zone/m);
    assert.match(stdout, /^row 4, Join link: not a web address – .*Join notes/m);
  });

  it('names the kind of a file that no reader supports', () => {
    const files: [string, string | Uint8Array, RegExp][] = [
      ['a.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR', /is a calendar/],
      ['a.xlsx', Uint8Array.of(80, 75, 3, 4, 20, 0, 255), /is a workbook: save its sheet as CSV/],
      ['a.pdf', '%PDF-1.7', /is a PDF/],
      ['a.html', '<!doctype html>', /is a web page.*Publish to web/],
    ];
    for (const [name, content, said] of files) {
      writeFileSync(join(dir, name), content);
      const { status, stderr } = call(['validate', join(dir, name)]);
      assert.match(stderr, said);
      assert.equal(status, 2);
    }
    writeFileSync(join(dir, 'wrapped.json'), '{"data":{"meetings":[{"name":"A","day":1,"time":"19:00"}]}}');
    assert.match(call(['validate', join(dir, 'wrapped.json')]).stdout, /it holds a list under “data\.meetings”/);
  });

  it('reads standard input in the encoding of a spreadsheet', () => {
    const { stdout } = spawnSync(process.execPath, [program, 'convert', '-'], {
      encoding: 'utf8',
      input: Buffer.from('Name,Day,Start,Time zone\nCaf\xe9,Monday,19:00,UTC\n', 'latin1'),
    });
    assert.match(stdout, /"name": "Café"/);
  });

  it('judges the other feeds when one cannot be read', () => {
    writeFileSync(join(dir, 'cut.json'), '[{"name":');
    const feeds = [join(dir, 'cut.json'), `${FIXTURES}/meeting-guide.json`];
    const { status, stdout, stderr } = call(['validate', ...feeds]);
    assert.deepEqual([status, stdout], [2, `${FIXTURES}/meeting-guide.json: 8 groups, 0 left out\n`]);
    assert.match(stderr, /^validate: .*cut\.json is not JSON: .+\n$/);
    const verdicts = JSON.parse(call(['validate', '--json', ...feeds]).stdout) as {
      feed: string;
      error?: string;
      isUnread?: boolean;
    }[];
    assert.deepEqual(
      verdicts.map(({ feed, isUnread }) => [feed, isUnread ?? false]),
      [
        [feeds[0], true],
        [feeds[1], false],
      ],
    );
    assert.match(verdicts[0]!.error!, /is not JSON/);
  });

  it('says what stands there instead of a feed', () => {
    for (const [input, reason] of [
      ['', 'is empty'],
      ['  \n', 'is empty'],
      ['<!doctype html><title>Sign in</title>', 'is a web page or XML, no feed'],
      ['{"a":1', 'is not JSON: '],
    ] as const) {
      const { status, stdout, stderr } = call(['validate', '-'], input);
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.startsWith(`validate: - ${reason}`), stderr);
    }
    assert.match(call(['validate', 'http://127.0.0.1:1/feed.json']).stderr, /cannot be read: fetch failed: \S/);
    assert.match(call(['validate', dir]).stderr, /cannot be read/);
  });

  it('says in one line where it cannot write', () => {
    for (const place of [join(dir, 'no', 'folder', 'x.json'), dir]) {
      const { status, stdout, stderr } = call(['convert', `${FIXTURES}/oiaa.json`, '--out', place]);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^convert: .+\n$/);
    }
  });

  it('converts to JSON that holds the feed and what was left out', () => {
    const { status, stdout } = call(['convert', '--json', `${FIXTURES}/bmlt.broken.json`]);
    const { feed, issues } = JSON.parse(stdout) as {
      feed: { version: string; groups: unknown[] };
      issues: { index: number }[];
    };
    assert.deepEqual([status, feed.version, feed.groups.length], [1, 'peer-feed/1', 5]);
    assert.ok(issues.length > 0);
  });

  const convertible = ['groups', 'stories', 'resources', 'exercises'].flatMap((kind) =>
    readdirSync(`test/fixtures/${kind}`).map((name) => `${kind}/${name}`),
  );
  for (const name of convertible) {
    it(`converts ${name} into a feed that reads the same and has no fault`, () => {
      const out = join(dir, 'native.json');
      const { status, stderr } = call(['convert', `test/fixtures/${name}`, '--out', out]);
      const before = JSON.parse(call(['validate', '--json', `test/fixtures/${name}`]).stdout) as [
        { counts: unknown; issues: unknown[] },
      ];
      const after = JSON.parse(call(['validate', '--json', out]).stdout) as [
        { counts: unknown; issues: { path: string }[] },
      ];
      assert.deepEqual(after[0].counts, before[0].counts);
      // A number that cannot be dialled is kept as text, and stays named.
      assert.deepEqual(
        after[0].issues.filter(({ path }) => !path.endsWith('.dial')),
        [],
      );
      assert.equal(status, before[0].issues.length > 0 ? 1 : 0);
      assert.equal(stderr.split('\n').length - 1, before[0].issues.length);
      // Converting what is native already changes nothing.
      assert.equal(call(['convert', out]).stdout, readFileSync(out, 'utf8'));
    });
  }

  it('converts to standard output', () => {
    const { stdout } = call(['convert', '-'], 'Name,Day,Start,Time zone\nCircle,Monday,7 pm,UTC\n');
    assert.deepEqual(JSON.parse(stdout), {
      version: 'peer-feed/1',
      groups: [{ id: 'circle-monday-7-pm', name: 'Circle', schedule: [{ day: 1, start: '19:00', timeZone: 'UTC' }] }],
    });
  });
});
