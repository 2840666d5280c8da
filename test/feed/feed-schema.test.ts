import { expect } from '@open-wc/testing';
import { feedJsonSchema } from '../../src/feed/feed-schema.js';

interface Node {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly format?: string;
}

const feed = feedJsonSchema() as Node;
const group = feed.properties!.groups!.items!;
const slot = group.properties!.schedule!.items!;

/** The paths of what says nothing about its value. */
function silent(node: Node, path: string): string[] {
  const own = node.type === undefined && node.enum === undefined && node.anyOf === undefined ? [path] : [];
  return [
    ...own,
    ...Object.entries(node.properties ?? {}).flatMap(([key, each]) => silent(each, `${path}.${key}`)),
    ...(node.items ? silent(node.items, `${path}[]`) : []),
  ];
}

describe('the JSON Schema of a feed', () => {
  it('says something about every field of a group', () => expect(silent(group, 'group')).to.deep.equal([]));

  it('knows what a group must have', () => {
    expect(group.required).to.deep.equal(['id', 'name']);
    expect(slot.required).to.deep.equal(['start']);
  });

  const rules: [string, Node | undefined, object][] = [
    [
      'a list of words',
      group.properties?.attendance,
      { type: 'string', enum: ['in-person', 'online', 'hybrid', 'phone'] },
    ],
    ['a number', group.properties?.place?.properties?.latitude, { type: 'number', minimum: -90, maximum: 90 }],
    ['a whole number', slot.properties?.minutes, { type: 'integer', minimum: 1, maximum: 1440 }],
    ['a date', slot.properties?.date, { type: 'string', format: 'date' }],
    ['a week of the month', slot.properties?.week?.items, { enum: [1, 2, 3, 4, 5, -1] }],
    ['a link', group.properties?.url, { type: 'string', format: 'uri-reference' }],
    ['yes or no', group.properties?.place?.properties?.approximate, { type: 'boolean' }],
  ];
  for (const [name, node, expected] of rules)
    it(`describes ${name} as the reader judges it`, () => expect(node).to.deep.equal(expected));

  it('writes hours as the reader takes them', () => {
    const pattern = new RegExp((slot.properties?.start as { pattern: string }).pattern);
    expect(['19:00', '9:05', '24:00', '25:00', '19:60', '7 pm'].map((time) => pattern.test(time))).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
