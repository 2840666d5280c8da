/**
 * The name of a crisis line: its subject, at most six words that do not make it another kind of line, and “line”,
 * “chat” or the like.
 */
const CRISIS =
  /\b(?:crisis|suicide|suicidal|distress|(?:psychiatric|mental health|behaviou?ral health|emotional) emergency)(?:[\s,/()–'’-]{1,3}(?:and|&|or|\/|the|of|text|chat|call|phone|telephone|support|intervention|prevention|response|counsell?ing|listening|information|care|mobile|24|7|hours?|hr|suicide|mental|behavioral|behavioural|health|emotional|distress|psychiatric|youth|teen|kids?|child|children|family|veterans?|rape|sexual|assault|domestic|violence|abuse|trauma|addiction|overdose|center|centre|services?|team|outreach|county|regional|statewide|national|local)){0,6}[\s,/()–'’-]{1,3}(?:(?:hot|help|life)?-? ?lines?|text)\b/i;
/**
 * Needs with “crisis” or “emergency” lines of their own: material help, not emotional crises.
 */
const MATERIAL =
  /\b(?:rent(?:al|ers?)?|tenants?|land(?:lord|owner)s?|homeowners?|homeless\w*|cost of living|cost-of-living|business\w*|compan(?:y|ies)|media|computers?|cyber|passports?|consumers?|parking|boat\w*|maritime|marine|moving|refugees?|utilit\w+|bills?|food|meals?|groceries|pantry|hunger|hous\w+|shelters?|evict\w+|mortgage|foreclosure|energy|electric\w*|gas|fuel|heat\w*|cooling|power|water|cash|financ\w+|money|debts?|credit|loans?|tax\w*|budget\w*|benefits?|cloth\w+|furniture|diapers?|transport\w*|roads?|roadside|weather|storms?|flood\w*|snow|fires?|pets?|animals?|vet|veterinary|dental|jobs?|employment|legal|insurance|repairs?|plumbing|pregnancy|immigra\w+|deport\w+|visas?|child ?care|daycare|nursery|lost property)\b/i;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bwarm ?-?line/i, 'warmline'],
  [CRISIS, 'crisis-line'],
  [/\b(?:support|self-help|peer) groups?\b/i, 'support-group'],
  [/\bpeer (?:specialist|worker|support)\b.{0,30}\b(?:training|certification|course)/i, 'training'],
];

/**
 * The kind of a service, by its name and its taxonomy terms. Someone in a crisis must not reach a rent desk: only clear
 * names make a crisis line.
 */
export function kindOf(name: string | undefined, topics: readonly string[]): string {
  for (const text of [name, ...topics]) {
    const kind = text === undefined ? undefined : KINDS.find(([pattern]) => pattern.test(text))?.[1];
    if (kind !== undefined && !(kind === 'crisis-line' && MATERIAL.test(`${name ?? ''} ${text ?? ''}`))) return kind;
  }
  return 'service';
}

const NO =
  /^(?:n|0|f|false|no|none|nope|nil|zero|not|unable|sorry|we (?:have|offer) no|(?:in )?english only|only (?:in )?english|(?:please )?bring|without|unfortunately|currently no|there (?:are|is) no|interpret\w+ (?:is|are) (?:not|un)|kein\w*|nicht|sin|ning\w+|pas|aucun\w*|non|n[aã]o|sem|nenhum\w*|geen|لا|нет|nie|brak|なし|無|없음)(?![\p{L}])/iu;
const DENIED =
  /\b(?:not|un|isn['’]t|aren['’]t|no longer|no interpret\w*|cannot|can['’]t|doesn['’]t|do not|don['’]t|does not|discontinued|suspended|never|bring (?:your|their|an?)(?: own)?)(?:\b|available|avail)/i;
const YES =
  /^(?:yes|y|true|1|available|always|offered|provided|all languages|sí|si|sim|oui|ja|نعم)\.?$|^(?:interpret\w+|language line|translation)(?: services?)?(?: (?:is|are))?(?: (?:available|provided|offered))?(?: (?:up)?on request)?\.?$/i;

/** The meaning of a text about interpreters: yes, a text that limits it, or none. */
export function interpretersFrom(text: string | undefined): boolean | string | undefined {
  // “Interpreters: none”, “"No"”.
  const answer = text?.replace(/^[^:]{0,60}: ?/, '').replace(/^["'“‘(]{1,2}/, '');
  if (text === undefined || answer === undefined || NO.test(text) || NO.test(answer) || DENIED.test(text))
    return undefined;
  return YES.test(text) ? true : text;
}
