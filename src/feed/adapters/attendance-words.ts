import { foldAccents } from './fold-accents.js';

/** How a group meets, in the words of the native format. */
export type Way = 'in-person' | 'online' | 'hybrid' | 'phone';

/** Text without case, accents and most punctuation; punctuation that separates clauses becomes commas. */
const plain = (text: string): string =>
  foldAccents(text)
    .replace(/[()[\],;:/.!+&–—|]/g, ' , ')
    .replace(/\?/g, ' ? ')
    .replace(/[^\p{L}\p{N},?]+/gu, ' ')
    .trim();

/** The kinds of words, each with the pattern of what begins with one; the first that fits counts. */
const KINDS: readonly (readonly [kind: string, names: RegExp])[] = [
  [
    'hybrid',
    /^(?:hybrid\p{L}*|hibrid\p{L}*|ibrid\p{L}*|blended|هجين\p{L}*|гибрид\p{L}*|ハイブリッド|混合|하이브리드)(?![\p{L}\p{N}])/u,
  ],
  ['two', /^(?:both|ambos|beides|les deux)(?![\p{L}\p{N}])/u],
  [
    'phone',
    /^(?:(?:tele)?phone|(?:tele)?conference call|teleconference|dial ?in|call ?in|telefon\p{L}*|هاتف\p{L}*|телефон\p{L}*|電話|电话|전화)(?![\p{L}\p{N}])/u,
  ],
  [
    'here',
    /^(?:in person|inperson|outdoors?|indoors?|face to face|f ?2 ?f|ftf|on ?site|physical(?:ly)?|presencial(?:es|mente)?|en persona|(?:en )?presentiel|sur place|vor ort|prasenz\p{L}*|personlich|in presenza|di persona|op locatie|fysiek|pa plats|fysiskt?|stacjonarnie|очно|حضوري[اه]?|وجها لوجه|現地|対面|面对面|线下|现场|대면|truc tiep)(?![\p{L}\p{N}])/u,
  ],
  [
    'online',
    /^(?:on ?line|virtual(?:ly|es|mente)?|virtuell\p{L}*|virtuel(?:le)?|zoom|video\p{L}*|remote(?:ly)?|web(?:ex|inar|cam)?|internet|google meet|(?:microsoft |ms )?teams|skype|jitsi(?: meet)?|discord|go ?to ?meeting|facetime|facebook|whats ?app|en linea|en ligne|in linea|a distance|a distancia|a distanza|distanciel|digital\p{L}*|livestream|zdalnie|онлаин|дистанционно|عبر الانترنت|عبر الإنترنت|اونلاين|أونلاين|عن بعد|オンライン|线上|在线|線上|온라인|truc tuyen)(?![\p{L}\p{N}])/u,
  ],
  [
    'not',
    /^(?:not|no|none|false|never|without|isn t|aren t|instead of|rather than|was|were|formerly|previously|used to|nicht|kein\p{L}*|ohne|statt|sin|pas|plus(?= en| de)|sans|non|nao|sem|niet|geen|ikke|inte|nie|bez|нет|не|без|ليس|بدون|غير|لا)(?![\p{L}\p{N}])/u,
  ],
  [
    'stop',
    /^(?:suspen\p{L}*|cancel\p{L}*|stopp\p{L}*|paus\p{L}*|discontinu\p{L}*|terminat\p{L}*|ceas\p{L}*|dropped|unavailab\p{L}*|closed|ended|longer|(?:on )?hold|hiatus|tb[acd]|annul\p{L}*|anul\p{L}*|sospes\p{L}*|abgesagt|entfall\p{L}*|faellt|fallt|eingestellt|ausgesetzt|beendet|закрыт\p{L}*|отмен\p{L}*|приостан\p{L}*|скасов\p{L}*|中止|暂停|중단)(?![\p{L}\p{N}])/u,
  ],
  [
    'doubt',
    /^(?:moved|moving|from|before|prior|pre|after|later|summer|winter|season\p{L}*|vorubergehend|derzeit|zurzeit|aktuell|temporal\p{L}*|temporair\p{L}*|actualmente|actuellement|сеичас|временно|пока|until|till|currently|temporarily|sometimes|occasional\p{L}*|alternat\p{L}*|maybe|may(?! \d)|might|except|[1-5](?:st|nd|rd|th)|if|soon|planned|starting|resum\p{L}*|return\p{L}*|back|first|last|every other|ask|unless|depend\p{L}*|mehr|bald|antes|pronto|bientot|[?]+)(?![\p{L}\p{N}])/u,
  ],
  ['part', /^(?:,|but|pero|aber|sondern|sino|mais|maar)(?![\p{L}\p{N}])/u],
];

/** The meaning of each word of `text`, in order; '' for an unknown word. */
function* termsOf(text: string): Generator<string> {
  const words = plain(text);
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at, at + 40);
    let length = 0;
    let meaning = '';
    for (const [kind, names] of KINDS) {
      length = names.exec(rest)?.[0].length ?? 0;
      if (length > 0) {
        meaning = kind;
        break;
      }
    }
    yield meaning;
    const next = words.indexOf(' ', at + length);
    at = next < 0 ? words.length : next + 1;
  }
}

const WAY = /^(?:here|online|phone|hybrid|two)$/;

function read(text: string): Way | undefined {
  const terms = new Set<string>();
  let isDenied = false;
  // A “no” with nothing after it may negate what precedes it: “In person: no”, “In person (not available)”.
  let isLoose = false;
  for (const term of termsOf(text)) {
    if (term === 'part') isDenied = false;
    else if (term === 'not') isDenied = isLoose = true;
    else if (term !== '') {
      if (isDenied && WAY.test(term)) isLoose = false;
      if (!isDenied || term === 'stop') terms.add(term);
    }
  }
  if (isLoose) terms.add('doubt');
  if (terms.has('stop')) return undefined;
  const remote = terms.has('online') ? 'online' : terms.has('phone') ? 'phone' : undefined;
  const isHere = terms.has('here') || terms.has('hybrid') || (terms.has('two') && remote === undefined);
  // Nobody must be sent to a place on a guess.
  if (isHere)
    return terms.has('doubt') ? undefined : remote || terms.has('hybrid') || terms.has('two') ? 'hybrid' : 'in-person';
  return remote;
}

/** True where `text` names any way of meeting, wanted or not. */
export const namesAWay = (text: string): boolean => [...termsOf(text.slice(0, 200))].some((term) => WAY.test(term));

const known = new Map<string, Way | undefined>();

/**
 * How a group meets by the words that people write for it: “Zoom only”, “F2F”, “En línea”, “In person only (not
 * online)”. `undefined` if the words are unknown or ambiguous (“No longer in person”).
 */
export function attendanceNamed(text: string): Way | undefined {
  const words = text.slice(0, 200);
  if (!known.has(words)) {
    // A table repeats the same few texts.
    if (known.size > 200) known.clear();
    known.set(words, read(words));
  }
  return known.get(words);
}

const REMOTE =
  /(?<![\p{L}\p{N}])(?:on ?line|virtual(?:ly|es|mente)?|virtuell\p{L}*|virtuel(?:le)?|zoom|video\p{L}*|remote(?:ly)?|web(?:ex|inar|cam)?|internet|google meet|(?:microsoft |ms )?teams|skype|jitsi(?: meet)?|discord|go ?to ?meeting|facetime|facebook|whats ?app|en linea|en ligne|in linea|a distance|a distancia|a distanza|distanciel|digital\p{L}*|livestream|zdalnie|онлаин|дистанционно|عبر الانترنت|عبر الإنترنت|اونلاين|أونلاين|عن بعد|オンライン|线上|在线|線上|온라인|truc tuyen|(?:tele)?phone|(?:tele)?conference call|teleconference|dial ?in|call ?in|telefon\p{L}*|هاتف\p{L}*|телефон\p{L}*|電話|电话|전화)(?![\p{L}\p{N}])/gu;
const BESIDE =
  /^(?:via|on|by|per|over|through|using|meetings?|only|calls?|conference|room|link|the|app|group|platform|reunion|par|por|auf|bei|uber|de|und|and|or|et|o|y|see|below|notes?|\d+)$/;

/** Texts that do not name a place: “Contact us for location”, “Private home – call for address”. */
const ASK =
  /^(?:a|an|the|and|or|to|at|in|of|is|be|by|on|via|us|me|you|your|our|we|for|from|after|before|upon|with|not|no|any|physical|fixed|set|same|as|above|below|various|vary|varies|varying|rotat\w+|chang\w+|different|private|confidential|secret|hidden|withheld|undisclosed|home|homes|house|residence|residences|person|meeting|meetings|members?|host|hosts|group|location|locations|address|addresses|place|venue|details?|info|information|directions|contact|call|text|phone|email|e|mail|message|ask|see|visit|check|inquire|website|site|web|page|notes?|flyer|calendar|list|given|provided|sent|shared|disclosed|available|announced|upon|request|requested|registration|registering|register|rsvp|sign|up|x|none|yet|please|will|know|let|weekly|each|week)$/;
/** At least one of these is needed; the others may be part of a name too (“Meeting Place”). */
const SAYS_ASK =
  /^(?:no|not|none|x|same|var\w+|rotat\w+|chang\w+|private|confidential|secret|hidden|withheld|undisclosed|contact|call|text|email|mail|message|ask|see|visit|check|inquire|given|provided|sent|shared|disclosed|request|registration|rsvp|address)$/;

/** True for a text that says how to find out the place, or that there is none. */
export function isAboutPlace(text: string): boolean {
  const all =
    text.length > 80
      ? []
      : plain(text)
          .split(/[ ,?]+/)
          .filter((word) => word !== '');
  return all.length > 0 && all.every((word) => ASK.test(word)) && all.some((word) => SAYS_ASK.test(word));
}

/** True for a text used as an address that does not name a place: “On Zoom”, “Google Meet”, “Conference call”. */
export function isNoPlace(text: string): boolean {
  if (text.length > 60) return false;
  if (isAboutPlace(text)) return true;
  const words = plain(text);
  const others = words.replace(REMOTE, ' ');
  return others !== words && others.split(/[ ,]+/).every((word) => word === '' || BESIDE.test(word));
}

const BOX =
  /^(?:(?:p[. ]{0,2}o[. ]{0,2}|post(?:al)?(?: office)? |g\.?p\.?o\.? |locked |private )(?:box|bag)|pob|pmb \d|postfach|apartado|apdo\.?|bo[iî]te postale|b\.?p\.? \d|casilla|caixa postal|casella postale|postbus|skrytka|ص(?:\. ?| )ب(?:[. ]|$))/i;

/** True for the address of a post box, where nobody meets. */
export const isPostBox = (text: string): boolean => BOX.test(text.trim());
