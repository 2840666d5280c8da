import { expect } from '@open-wc/testing';
import { TextBody } from '../../../src/feed/adapters/adapter.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { completeReaders } from '../../../src/feed/readers/complete.js';
import { groupReader } from '../../../src/feed/readers/groups.js';
import type { Group } from '../../../src/domain/group.js';
import { HOSTILE_URLS, HOSTILE_VALUES } from '../../support/hostile-values.js';
import { groupFixture, readGroups } from '../../support/read-groups.js';

const allGroupAdapters = completeReaders.find(({ kind }) => kind === 'groups')!.adapters;

const FIXTURES = ['meeting-guide.json', 'bmlt.json', 'oiaa.json', 'airtable.json', 'sheet.json'];
const base = { baseUrl: 'https://example.org/' };

/** The first two records of a fixture, and a header. */
async function short(name: string): Promise<unknown> {
  const body = (await groupFixture(name)) as Record<string, unknown>;
  if (Array.isArray(body)) return body.slice(0, 2);
  return Object.fromEntries(
    Object.entries(body).map(([key, list]) => [
      key,
      Array.isArray(list) ? list.slice(0, key === 'values' ? 5 : 2) : list,
    ]),
  );
}

const linksOf = (group: Group): string[] =>
  [group.url, group.registrationUrl, group.online?.url, group.contact?.url, group.organizer?.url].filter(
    (url): url is string => url !== undefined,
  );

/** Copies of `body` with each field of its first record, however deep, replaced by `value`. */
function* spoiled(body: unknown, value: unknown, onlyText = false): Generator {
  const copy = JSON.parse(JSON.stringify(body)) as unknown;
  const spots: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || spots.length > 60) return;
    for (const key of Object.keys(node)) {
      const inner = (node as Record<string, unknown>)[key];
      if (!onlyText || typeof inner === 'string') spots.push([node as Record<string, unknown>, key]);
      walk(inner);
    }
  };
  walk(copy);
  for (const [parent, key] of spots) {
    const before = parent[key];
    parent[key] = value;
    yield copy;
    parent[key] = before;
  }
}

describe('every group adapter', () => {
  it('throws at nothing it is given', () => {
    for (const adapter of allGroupAdapters) {
      for (const value of HOSTILE_VALUES) {
        for (const body of [
          value,
          [value],
          { meetings: [value], formats: [value] },
          { records: [{ fields: value }] },
          { values: [value, [value]] },
          new TextBody(typeof value === 'string' ? value : JSON.stringify([value])),
        ]) {
          adapter.accepts(body);
          const listed = adapter.records(body, () => undefined);
          const records = 'next' in listed ? atOnce(listed) : listed;
          for (const record of [...records.slice(0, 5), value]) adapter.candidate(record, base, body);
          adapter.header?.(body)?.columnOf('schedule.0.day');
        }
      }
    }
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  for (const name of FIXTURES) {
    it(`reads ${name} whatever stands in a field`, async () => {
      const body = await short(name);
      for (const value of HOSTILE_VALUES) {
        for (const feed of spoiled(body, value)) {
          try {
            const { groups } = readGroups(feed).data;
            for (const group of groups) expect(group.name.length).to.be.within(1, 200);
          } catch (error) {
            expect((error as Error).name).to.equal('FeedError');
          }
        }
      }
    });
  }

  const native = {
    version: 'peer-feed/1',
    groups: [
      {
        id: 'a',
        name: 'A',
        url: '-',
        registrationUrl: '-',
        online: { url: '-' },
        contact: { url: '-' },
        organizer: { url: '-' },
      },
    ],
  };
  for (const name of ['peer-feed', ...FIXTURES]) {
    it(`makes no link of a hostile address in any field of ${name}`, async () => {
      const body = name === 'peer-feed' ? native : await short(name);
      for (const url of HOSTILE_URLS) {
        for (const feed of spoiled(body, url, true)) {
          try {
            for (const link of readGroups(feed).data.groups.flatMap(linksOf))
              expect(new URL(link).protocol, `${url} became ${link}`).to.match(/^(https?|mailto|tel|sms):$/);
          } catch (error) {
            if ((error as Error).name !== 'FeedError') throw error;
          }
        }
      }
    });
  }

  it('knows its own format and no other', async () => {
    for (const [name, id] of [
      ['meeting-guide.json', 'meeting-guide'],
      ['bmlt.json', 'bmlt'],
      ['bmlt-bare.json', 'bmlt'],
      ['oiaa.json', 'oiaa'],
      ['airtable.json', 'airtable'],
      ['sheet.json', 'sheet'],
      ['csv.csv', 'csv'],
    ] as const) {
      const body = await groupFixture(name);
      expect(allGroupAdapters.find((adapter) => adapter.accepts(body))?.id, name).to.equal(id);
      // Forcing the format reads the same.
      expect(readGroups(body, id).data).to.deep.equal(readGroups(body).data);
    }
  });

  it('looks at a huge body only briefly before it says no', () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => ({ at }));
    expect(
      allGroupAdapters.some(
        (adapter) => adapter.accepts(rows) || adapter.accepts({ records: rows, values: rows, meetings: rows }),
      ),
    ).to.equal(false);
    expect(() => atOnce(parseFeed(rows, [groupReader], base))).to.throw('no adapter');
  });
});
