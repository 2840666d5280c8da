import type { Report } from './adapter.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/**
 * What people write into an empty cell. “NA” alone is not among them: it is also a fellowship and a
 * country.
 */
const NOTHING = words(
  'n/a|n.a.|n.a|n/d|#n/a|none|none given|none listed|none provided|none at this time|nil|null|undefined|nan|' +
    'not applicable|not available|nothing|ninguno|ninguna|no aplica|no disponible|' +
    'aucun|aucune|sans objet|s/o|keine|keiner|keines|kein|k.a.|entfällt|nessuno|nessuna|nenhum|nenhuma|' +
    'não se aplica|geen|n.v.t.|ingen|inget|brak|' +
    'nie dotyczy|不適用|해당 없음|нет|немає|لا يوجد|لا شيء|غير متوفر|なし|無し|无|無|没有|없음|không|không có',
);

/** What people write for something undecided. */
const UNSETTLED = words(
  'tbd|t.b.d|t.b.a|t.b.d.|tba|t.b.a.|tbc|t.b.c.|to be determined|to be decided|to be announced|to be confirmed|' +
    'to be advised|to follow|coming soon|unknown|not known|not sure|' +
    'not given|not provided|not specified|not stated|not set|unspecified|no address|no location|no phone|' +
    'no number|no link|no data|blank|empty|nicht angegeben|keine angabe|no informado|' +
    'no especificado|não informado|non renseigné|non précisé|non specificato|niet opgegeven|saknas|ej angivet|' +
    'brak danych|не указано|не вказано|غير محدد|暂无|por confirmar|por determinar|por definir|desconocido|' +
    'desconocida|à confirmer|à définir|à venir|inconnu|noch offen|wird noch bekannt gegeben|folgt|' +
    'unbekannt|da definire|da confermare|a definir|a confirmar|nog onbekend|onbekend|غير معروف|неизвестно|' +
    'невідомо|nieznane|okänt|không rõ|chưa rõ|不明|未定|待定|미정',
);

const LONGEST = 28;

/**
 * In lower case, without surrounding brackets or quotes, a final full stop, and spaces around a slash.
 */
function bareWords(text: string): string {
  const lower = text.toLowerCase().replace(/ ?[/\\] ?/g, '/');
  return NOTHING.has(lower) || UNSETTLED.has(lower)
    ? lower
    : lower.replace(/^[-–—*"'“‘([{<]{1,2}|[-–—*"'”’)\]}>.!]{1,3}$/g, '').trim();
}

/** True for a text that means “none”: “N/A”, “none”, “–”. */
export const isNothing = (text: string): boolean =>
  text.length <= LONGEST && (/^(?:(?![?？؟])[\p{P}\s−~|=])+$/u.test(text) || NOTHING.has(bareWords(text)));

/** True for a text that means “not known yet”: “TBD”, “?”. */
export const isUnsettled = (text: string): boolean =>
  text.length <= LONGEST && (/^[?？؟ ]+$/.test(text) || UNSETTLED.has(bareWords(text)));

/** True for a number that a spreadsheet has truncated: “1.64656E+10”, “5,58E+12”. */
export const isMangled = (text: string): boolean =>
  text.length < 26 && /^[-+]?\d+(?:(?:[.,]\d+){0,2} ?(?:E ?[-+]|[×x*] ?10 ?\^ ?)|[.,]\d+ ?E ?)\d{1,3}$/i.test(text);

/** Fields that restrict a record: “not known yet” is not the same as none. */
const LIMITS =
  /^(day|date|time|end_time|week|every|from|until|except|.*status|availability|approximate|attendance_option|published|active|deleted|paused|regions|countries|subdivisions|m(?:in|ax)imum_?age|rescue|anonymous|press|extension)$/i;
/** Fields for which “none” is a value. */
const ANSWERS = /^(cost|fees?|fees_description|.*status|published|active|deleted|paused|rescue|anonymous)$/i;

/**
 * `value` of the field `name` as intended: `undefined` if its text means “none”, or if it was truncated; the latter is
 * reported.
 */
export function meant(value: unknown, name: string, report: Report): unknown {
  if (typeof value !== 'string' || value.length > LONGEST) return value;
  const text = value.trim();
  // A key on the phone.
  if (/^(?:press|extension)$/.test(name) && /[*#]/.test(text)) return value;
  if (isMangled(text)) report(`shows “${text}” instead of its value`, name);
  else if (isNothing(text) ? ANSWERS.test(name) && /\p{L}{3}/u.test(text) : !isUnsettled(text) || LIMITS.test(name))
    return value;
  return undefined;
}

/** The fields of `record` that have a value. */
export function withoutNothing(record: Readonly<Record<string, unknown>>, report: Report): Record<string, unknown> {
  const kept = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(record)) {
    const value = meant(record[name], name, report);
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** The same for a record with records inside it, whatever their depth. */
export function withoutNothingInside(value: unknown, report: Report, name = '', depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return meant(value, name, report);
  if (depth > 12) return undefined;
  if (Array.isArray(value))
    return value
      .map((each) => withoutNothingInside(each, report, name, depth + 1))
      .filter((each) => each !== undefined);
  const kept = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const inside = withoutNothingInside((value as Record<string, unknown>)[key], report, key, depth + 1);
    if (inside !== undefined) kept[key] = inside;
  }
  return kept;
}
