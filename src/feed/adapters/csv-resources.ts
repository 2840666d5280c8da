import { unreported, type Report } from './adapter.js';
import { columnNames, fold } from './column-names.js';
import { clockTime, derivedId, fieldsOf, isoInstant, listOf, textOf, webAddress } from './fields.js';
import { isUnsettled, withoutNothing } from './nothing-words.js';
import { withDial, type NativeContact } from './resource-contacts.js';
import { FLAG_COLUMNS, stateOf, withoutState, yesNo } from './state-words.js';
import type { Columns } from './table-header.js';
import { textTable } from './text-table.js';
import { weekdayNamed } from '../../domain/weekday-names.js';
import { times } from '../../domain/times.js';

/** What a column may be called, as "field=name,name" lists; a field's own name counts too. */
const NAMES =
  'id=;name=title;kind=category,type;description=;topics=topic,tags;audiences=audience;languages=language;' +
  'regions=region,country;url=website,link;phone=telephone,tel,call,phonenumber,telephonenumber,hotline,number;' +
  'extension=;press=presskey,key;minimumage=minage,agefrom;maximumage=maxage,ageto;status=;alert=notice;' +
  'text=sms,textnumber;keyword=word;chat=;email=mail;whatsapp=;tty=;hours=;timezone=;cost=;anonymous=;run=;' +
  'rescue=;checked=verified,verifiedat,lastchecked;source=;' +
  'length=;certifier=;platform=;handle=;provider=organization,organisation;address=;by=;published=';
const FIELDS = columnNames(`${NAMES};${FLAG_COLUMNS}`);

/** A row needs at least one of these. */
const METHODS = ['phone', 'text', 'url', 'email', 'chat', 'whatsapp'];

type Row = Readonly<Record<string, string | undefined>>;

function columnsOf(names: readonly unknown[]): Columns | undefined {
  const columns = names.map((name) => FIELDS.get(fold(textOf(name) ?? '')));
  // A day column means a table of groups.
  return !names.some((name) => /^(week)?days?$/i.test(String(name))) &&
    columns.includes('name') &&
    columns.includes('kind') &&
    METHODS.some((way) => columns.includes(way))
    ? columns
    : undefined;
}

/** The cells that are not empty, as text. */
const filled = (record: unknown, report: Report): Row =>
  Object.fromEntries(
    Object.entries(withoutNothing(fieldsOf(record) ?? {}, report))
      .map(([name, cell]) => [name, textOf(cell)] as const)
      .filter(([, text]) => text !== undefined),
  );

/** “Mon–Fri 9:00–17:00; Sat 10:00–12:00” as windows; any other wording stays text. */
function hoursOf(words: string | undefined, timeZone: string | undefined): unknown {
  if (words === undefined) return undefined;
  const weekly = words.split(/[;\n]/).map((part) => {
    const at = part.search(/\d/);
    const [open, close, more] = part.slice(at).split(/[-–]/).map(clockTime);
    const names = part
      .slice(0, Math.max(0, at))
      .split(/[-–]/)
      .map((name) => textOf(name));
    if (at < 0 || !open || !close || more !== undefined || names.length > 2) return undefined;
    const first = weekdayNamed(names[0]);
    const last = weekdayNamed(names[1]) ?? first;
    if (names.some((name) => name !== undefined && weekdayNamed(name) === undefined)) return undefined;
    const days = first && last ? times(((last - first + 7) % 7) + 1, (n) => ((first - 1 + n) % 7) + 1) : undefined;
    // “9:00-5:00” is not a night shift.
    return open < '13:00' && close <= open && !/[ap]\.?m/i.test(part) ? undefined : { days, open, close };
  });
  return weekly.every((each) => each !== undefined) ? { weekly, timeZone } : words;
}

function contactsOf(row: Row): NativeContact[] {
  const contacts: NativeContact[] = [];
  const add = (method: string, display: string | undefined, more: object = {}): void => {
    if (display !== undefined) contacts.push(withDial({ method, display, ...more }));
  };
  add('call', row.phone, { extension: row.extension?.replace(/^\D+/, '') || row.extension, press: row.press });
  add('text', row.text, { keyword: row.keyword });
  if (row.chat) contacts.push({ method: 'chat', url: webAddress(row.chat) });
  add('email', row.email);
  add('whatsapp', row.whatsapp);
  add('tty', row.tty);
  return contacts;
}

/** The kind that a cell names: “Crisis Lines”, “hotline”. A line that is not recognised would not be listed first. */
function kindOf(text: string | undefined): string | undefined {
  const kind = text
    ?.toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/s$/, '')
    .replace('warm-l', 'warml');
  return kind && /^crisi$|hot-?line$|lifeline$/.test(kind) ? 'crisis-line' : kind;
}

/**
 * A table of resources as text: a header row with at least a name, a kind and one way to get through. Lists are
 * separated by “;” or “|”.
 */
export const csvResources = textTable({ columnsOf }, (record, feed, _body, report = unreported) => {
  const row = filled(record, report);
  // Unticked boxes alone do not make a row.
  const state = stateOf({ ...fieldsOf(record), ...row }, report);
  if (Object.keys(row).length === 0 || state === 'withdrawn') return undefined;
  const parts = (value: string | undefined): readonly string[] => listOf(value, /[;|]/);
  return {
    ...withoutState(row),
    id: row.id ?? derivedId(row.name, row.kind, row.phone, row.url),
    kind: kindOf(row.kind),
    topics: parts(row.topics),
    audiences: parts(row.audiences),
    languages: parts(row.languages), // Not known yet is not “anywhere”.
    regions: row.regions && isUnsettled(row.regions) ? [row.regions] : listOf(row.regions),
    url: webAddress(row.url),
    source: webAddress(row.source),
    status: state === 'paused' ? 'paused' : undefined,
    contacts: contactsOf(row),
    hours: hoursOf(row.hours, row.timezone ?? feed.timeZone),
    anonymous: yesNo(row.anonymous),
    minimumAge: row.minimumage,
    maximumAge: row.maximumage,
    checked: isoInstant(row.checked, row.timezone ?? '')?.slice(0, 10) ?? row.checked,
    published: isoInstant(row.published),
  };
});
