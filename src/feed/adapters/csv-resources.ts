import { dsvFormat } from 'd3-dsv';
import { TextBody, type Adapter } from './adapter.js';
import { clockTime, derivedId, fieldsOf, isoInstant, listOf, textOf, webAddress } from './fields.js';
import { withDial, type NativeContact } from './resource-contacts.js';
import { weekdayNamed } from './weekday-names.js';

/** Column names, folded, and the field each fills. */
const COLUMNS: Readonly<Record<string, string>> = {
  title: 'name', category: 'kind', type: 'kind', topic: 'topics', tags: 'topics', audience: 'audiences', language: 'languages', country: 'regions', region: 'regions',
  website: 'url', link: 'url', telephone: 'phone', call: 'phone', sms: 'text', word: 'keyword', mail: 'email', timezone: 'timezone', organization: 'provider', organisation: 'provider',
  verified: 'checked', verifiedat: 'checked', lastchecked: 'checked',
};
const KNOWN = new Set(['id', 'name', 'kind', 'description', 'topics', 'audiences', 'languages', 'regions', 'url', 'phone', 'extension', 'text', 'keyword', 'chat', 'email', 'whatsapp', 'tty', 'hours', 'timezone', 'cost', 'anonymous', 'run', 'rescue', 'checked', 'source', 'length', 'certifier', 'platform', 'handle', 'provider', 'address', 'by', 'published']);

type Row = Readonly<Record<string, string | undefined>>;

const folded = (name: string): string => {
  const key = name.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(COLUMNS, key) ? COLUMNS[key]! : key;
};

const tables = new WeakMap<object, readonly Row[] | undefined>();

/** The rows of a table that names a kind and a way to get through; `undefined` for any other. */
function rowsOf(body: unknown): readonly Row[] | undefined {
  if (!(body instanceof TextBody)) return undefined;
  if (tables.has(body)) return tables.get(body);
  const text = body.text.replace(/^\ufeff/, '');
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [';', '\t'].find((sign) => head.split(sign).length > head.split(',').length) ?? ',';
  const [header = [], ...rows] = dsvFormat(delimiter).parseRows(text);
  const names = header.map(folded);
  const isTable = names.includes('name') && names.includes('kind') && names.some((name) => ['phone', 'text', 'url', 'email', 'chat', 'whatsapp'].includes(name));
  const table = isTable
    ? rows.map((cells) => Object.fromEntries(names.flatMap((name, at) => (KNOWN.has(name) && (cells[at] ?? '').trim() !== '' ? [[name, (cells[at] ?? '').trim()]] : []))))
    : undefined;
  tables.set(body, table);
  return table;
}

/** “Mon–Fri 9:00–17:00; Sat 10:00–12:00” as windows; words that say it another way stay words. */
function hoursOf(words: string | undefined, timeZone: string | undefined): unknown {
  if (words === undefined) return undefined;
  const weekly = words.split(/[;\n]/).map((part) => {
    const at = part.search(/\d/);
    const [open, close, more] = part.slice(at).split(/[-–]/).map(clockTime);
    const names = part.slice(0, Math.max(0, at)).split(/[-–]/).map((name) => textOf(name));
    if (at < 0 || !open || !close || more !== undefined || names.length > 2) return undefined;
    const first = weekdayNamed(names[0]);
    const last = weekdayNamed(names[1]) ?? first;
    if (names.some((name) => name !== undefined && weekdayNamed(name) === undefined)) return undefined;
    const days = first && last ? Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => ((first - 1 + n) % 7) + 1) : undefined;
    return { days, open, close };
  });
  return weekly.every((each) => each !== undefined) ? { weekly, timeZone } : words;
}

function contactsOf(row: Row): NativeContact[] {
  const ways: NativeContact[] = [];
  const add = (method: string, display: string | undefined, more: object = {}): void => {
    if (display !== undefined) ways.push(withDial({ method, display, ...more }));
  };
  add('call', row.phone, { extension: row.extension });
  add('text', row.text, { keyword: row.keyword });
  if (row.chat) ways.push({ method: 'chat', url: webAddress(row.chat) });
  add('email', row.email);
  add('whatsapp', row.whatsapp);
  add('tty', row.tty);
  return ways;
}

const yesNo = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : /^(?:yes|true|y|1)$/i.test(text) ? true : /^(?:no|false|n|0)$/i.test(text) ? false : undefined);

/** A table of resources as text: a header row with at least a name, a kind and one way to get through. Lists are parted by “;” or “|”. */
export const csvResources: Adapter = {
  id: 'csv',
  accepts: (body) => rowsOf(body) !== undefined,
  records: (body) => rowsOf(body) ?? [],
  candidate: (record, feed) => {
    const row = fieldsOf(record) as Row | undefined;
    if (!row || Object.keys(row).length === 0) return undefined;
    const parts = (value: string | undefined): readonly string[] => listOf(value, /[;|]/);
    return {
      ...row,
      id: row.id ?? derivedId(row.name, row.kind, row.phone, row.url),
      kind: textOf(row.kind)?.toLowerCase().replace(/[\s_]+/g, '-'),
      topics: parts(row.topics), audiences: parts(row.audiences), languages: parts(row.languages), regions: listOf(row.regions),
      url: webAddress(row.url), source: webAddress(row.source),
      contacts: contactsOf(row),
      hours: hoursOf(row.hours, row.timezone ?? feed.timeZone),
      anonymous: yesNo(row.anonymous),
      checked: isoInstant(row.checked)?.slice(0, 10), published: isoInstant(row.published),
    };
  },
};
