import type { Report } from './adapter.js';
import { fieldsOf, firstText, isoInstant, textOf, type Fields } from './fields.js';
import { foldAccents } from './fold-accents.js';
import { isNothing } from './nothing-words.js';

/** The state that a record declares: `withdrawn` must not be shown at all. */
export type State = 'active' | 'full' | 'paused' | 'withdrawn';

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
const set = (list: string): ReadonlySet<string> => new Set(foldAccents(list).split(' '));

/** Words without case, accents and punctuation, with a space before and after each. */
const spaced = (text: string): string =>
  ` ${foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Beginnings of words for what is unpublished or withdrawn. */
const WITHDRAWN =
  / (?:draft|delet|delist|remov|withdr|revok|ceas|terminat|duplic|superse|merged|trash|archiv|unpubl|unlist|unapprov|hidden|private|pending|await|reject|declin|(?:in|under|for|needs) review|moderat|disband|dissol|defunct|retir|spam|obsolete|permanently|definitiv|do not (?:list|show|display)|future|borrad|elimin|despubl|pendi|rechaz|disuel|ocult|privad|brouillon|supprim|depubl|attente|refus|dissou|masqu|entwurf|gelosch|entfernt|unveroff|aussteh|abgelehn|aufgelos|versteckt|privat|papierkorb|prufung|rascunho|exclui|apagad|arquiv|bozza|attesa|concept |verwijderd|gearchiv|opgehev|utkast|raderad|szkic|usuni|чернов|удал|архив|чернет|видал|архів|(?:ال)?(?:مسود|محذوف|مورشف|ارشيف|مخفي|مراجع))|草稿|删除|归档|待审|下書き|削除|초안|삭제/;
const NOT = / (?:not|no|non|never|nicht|noch nicht|niet|nao|pas|ikke|inte|nie|не|غير|لم) /;
const PUBLISHED = /publ|approv|aprob|aprov|approuv|veroffentl|freigeg|visible|listed|منشور|معتمد|опубл/;
/** Words for what does not meet at the moment, or not for certain. */
const PAUSED =
  /clos|inact|hold|hiatus|paus|cancel|suspen|postp|discon|ended|longer|tb[ad]|stopp|dormant|cerrad|ferme|geschloss|inakt|مغلق|متوقف/;
const LIVE = set(
  'active open live public published publish current currently ok okay yes meeting meets meet running ongoing ' +
    'confirmed approved verified available scheduled online hybrid virtual enabled true 1 y new resumed reviewed ' +
    'updated permanent regular weekly week person activo activa abierto abierta vigente publicado publicada actif ' +
    'active ouvert ouverte publie publiee aktiv offen geoffnet veroffentlicht lauft ativo ativa aberto aberta ' +
    'attivo attiva aperto aperta actief actieve oppen aktywna otwarta активна активно активный активная открыто ' +
    'відкрито نشط نشطه نشطة مفتوح مفتوحه منشور فعال 活动 活跃 开放 有效 公開 開催中 活動中 활성 운영중 operational',
);
const FULL = set(
  'full waitlist waitlisted waiting wait list capacity completo completa complet voll ausgebucht lleno cheio ' +
    'pieno vol fullt ممتلي ممتلئ',
);
const BESIDE = set(
  'and the is are we now in person on group groups every each week weekly monthly daily session as usual normal ' +
    'only newcomers for at to all welcome everyone still y la le die',
);
/** A number that may be a day, a month or a year. */
const NUMBER = /^(?:[0-3]?\d|20\d\d)$/;

/** The meaning of a status text; `undefined` for unknown words. */
export function stateNamed(text: string): State | undefined {
  const words = spaced(text);
  if (WITHDRAWN.test(words)) return 'withdrawn';
  if (NOT.test(words)) return PUBLISHED.test(words) ? 'withdrawn' : 'paused';
  if (PAUSED.test(words) || NO.test(words.trim())) return 'paused';
  // “Active?” is a guess.
  if (/[?？؟]/.test(text)) return undefined;
  const each = words.trim().split(' ');
  for (const [known, state] of [
    [LIVE, 'active'],
    [FULL, 'full'],
  ] as const) {
    if (
      each.some((word) => known.has(word)) &&
      each.every((word, at) => known.has(word) || BESIDE.has(word) || (at > 0 && NUMBER.test(word)))
    )
      return state;
  }
  return undefined;
}

const YES = /^(?:yes|y|true|t|1|on|x|✓|✔️?|☑️?|✅|checked|ja|oui|s[ií]|sim|نعم|да|так|tak|はい|是|예|네|có)$/i;
const NO =
  /^(?:no|n|false|f|0|off|☐|✗|✘|❌|unchecked|none|nil|never|nein|non|não|nao|nee|nej|nei|لا|нет|ні|nie|いいえ|否|아니요|아니오|không)$/i;

/** `true` or `false` for the ways in which people and programs write them; `undefined` for anything else. */
export function yesNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = textOf(value) ?? '';
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}

/** Means “none” in other fields, but “no” to whether there is a group. */
const NEGATED = /^(?:not available|no disponible)$/i;

/** Yes/no fields by name: which value withdraws or pauses a record, and the resulting state. */
const FLAGS: ReadonlyMap<string, readonly [ends: boolean, state: State]> = new Map(
  (
    [
      ['published publish approved visible visibility listed enabled public', false, 'withdrawn'],
      ['active', false, 'paused'],
      [
        'deleted archived hidden draft unpublished removed trashed private disabled permanentlyclosed ' +
          'discontinued defunct disbanded',
        true,
        'withdrawn',
      ],
      ['inactive notactive paused onhold suspended cancelled canceled temporarilyclosed', true, 'paused'],
    ] as const
  ).flatMap(([names, ends, state]) =>
    names
      .split(' ')
      .flatMap((name) =>
        [
          name,
          `is${name}`,
          ...(ends || /^(?:publ|approv)\w+ed$/.test(name) ? [`${name}at`, `${name}on`, `${name}date`] : []),
        ].map((each) => [each, [ends, state]] as const),
      ),
  ),
);

const STATUS =
  /^(?:(?:meeting|group|post|publication|publishing|current|record)?status|(?:workflow|publication)state)$/;

/** The flag with this name, ignoring case and punctuation. */
const flagNamed = (name: string) => FLAGS.get(bare(name));
const isStatus = (name: string): boolean => STATUS.test(bare(name));

/** The flag fields of a table, with possible column names. */
export const FLAG_COLUMNS =
  'status=groupstatus,meetingstatus,currentstatus,poststatus,publicationstatus,workflowstate,statut,الحالة;' +
  'published=ispublished,publish,publishedat,publicado,publie,veroffentlicht,منشور;approved=isapproved;' +
  'visible=isvisible,visibility,show,showonsite,showonwebsite;listed=islisted;enabled=isenabled;' +
  'public=ispublic;active=isactive,activo,actif,aktiv,نشط;' +
  'deleted=isdeleted,delete,deletedat,deletedon,deleteddate,discontinued,defunct,disbanded,permanentlyclosed,eliminado,supprime,geloscht,محذوف;' +
  'archived=isarchived,archive,archivedat,archivedon,archiveddate,archivado,archiviert;hidden=ishidden,hide;' +
  'draft=isdraft,borrador,brouillon,entwurf,مسودة;' +
  'unpublished=isunpublished;removed=isremoved,removedat;trashed;private=isprivate;disabled=isdisabled;' +
  'inactive=isinactive;paused=ispaused,onhold,pause,temporarilyclosed,notactive;suspended=issuspended;' +
  'cancelled=iscancelled;canceled=iscanceled';

/** True for the name of a field, other than the status, that says whether to show a record. */
const isFlag = (name: string): boolean => flagNamed(name) !== undefined;

/** The fields of `record` that say whether to show it. */
export function stateFields(record: Fields): Fields {
  const found = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(record)) if (isFlag(key) || isStatus(key)) found[key] = record[key];
  return found;
}

/** Seconds or milliseconds since 1970, as programs write the day of an event. */
const isStamp = (value: unknown): boolean => /^[1-9]\d{8,12}$/.test(textOf(value) ?? '');
/** What databases write for a missing date. */
const NEVER =
  /^0000-00-00|^not (?:yet )?(?:delet|archiv|hidden|draft|remov|trash|cancel|paus|suspend|inactiv|private|unpubl|disabl)/i;

/** The text of `["draft"]` and `{ name: "draft" }`. */
function inner(value: unknown): unknown {
  const one = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  const fields = fieldsOf(one);
  return fields ? (firstText(fields.value, fields.name, fields.label, fields.slug) ?? value) : one;
}

/** `record` without the fields that `stateOf` has read, so that they are not reported twice. */
export function withoutState<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !isFlag(key) && !isStatus(key)));
}

const ORDER: readonly State[] = ['active', 'full', 'paused', 'withdrawn'];

function stateOfFlag(value: unknown, ends: boolean, state: State): State | 'unknown' {
  const text = textOf(value);
  if (ends && NEVER.test(text ?? '')) return 'active';
  const answer = ends && /^d$/i.test(text ?? '') ? true : yesNo(value);
  if (answer !== undefined) return answer === ends ? state : 'active';
  // The day on which it happened.
  if (isStamp(value) || isoInstant(fieldsOf(value) ? value : text) !== undefined) return ends ? state : 'active';
  if (Array.isArray(value) && value.length === 0) return 'active';
  return (text === undefined ? undefined : stateNamed(text)) ?? 'unknown';
}

/**
 * The most restrictive state that a record declares in its status and in columns such as “Published” or “Deleted”. An
 * unreadable value counts as `paused`, and is reported, and so is a reason to drop the record. `undefined` if nothing
 * is declared.
 */
export function stateOf(record: Fields, report: Report): State | undefined {
  let worst: State | undefined;
  for (const key of Object.keys(record)) {
    const flag = flagNamed(key);
    if (!flag && !isStatus(key)) continue;
    const value = flag ? record[key] : inner(record[key]);
    const text = textOf(value);
    if (
      value === undefined ||
      value === null ||
      value === '' ||
      (text !== undefined && isNothing(text) && !(flag ? NO : NEGATED).test(text))
    )
      continue;
    const read = flag
      ? stateOfFlag(value, ...flag)
      : ((text === undefined ? undefined : stateNamed(text)) ?? 'unknown');
    const shown = text === undefined ? '' : ` “${text.slice(0, 60)}”`;
    if (read === 'withdrawn') report(`says${shown}: withdrawn`, key);
    if (read === 'unknown') report(`says${shown}, which is not known: shown as paused`, key);
    const state = read === 'unknown' ? 'paused' : read;
    if (worst === undefined || ORDER.indexOf(state) > ORDER.indexOf(worst)) worst = state;
  }
  return worst;
}

const TICK = /^(?:x|✓|✔️?|☑️?|✅|checked)$/i;
const POSITIVE: ReadonlySet<string> = new Set([...FLAGS].flatMap(([name, [ends]]) => (ends ? [] : [name])));

/**
 * If a program only writes the ticked boxes of a column (“checked”, a cross), an empty one means no: fills it in, in
 * place. `isTick` is true for a ticked value.
 */
export function fillUnticked(
  records: readonly Record<string, unknown>[],
  columns: readonly (string | undefined)[],
  isTick: (value: unknown) => boolean = (value) => TICK.test(textOf(value) ?? ''),
): void {
  for (const name of new Set(columns)) {
    if (name === undefined || !POSITIVE.has(name)) continue;
    const values = records.map((record) => record[name]).filter((value) => value !== undefined);
    if (values.length === 0 || !values.every(isTick)) continue;
    for (const record of records) if (Object.keys(record).length > 0) record[name] ??= false;
  }
}
