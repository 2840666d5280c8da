/**
 * The type codes of Meeting Guide and where each belongs in a native group, as "code=value" lists; a language's own tag
 * is not repeated. Codes and English names: code4recovery/spec, data/types.json (MIT). Languages as BCP 47 tags.
 */
const LANGUAGES =
  'AF AM AR ASL=ase BG DA DE EL EN FA FI FR HE HI HR HU IS ITA=it JA KA KOR=ko LT ML MT NE NL NO POL=pl POR=pt ' +
  'PUN=pa RUS=ru S=es SK SL SV TH TL TUR=tr UK';
const AUDIENCES =
  'BE=Newcomer BI=Bisexual G=Gay L=Lesbian LGBTQ=LGBTQ M=Men N=Native_American NB=Non-Binary NDG=Indigenous ' +
  'P=Professionals POC=People_of_Color SEN=Seniors T=Transgender W=Women Y=Young_People';
const ACCESS =
  'X=Wheelchair_Access XB=Wheelchair-Accessible_Bathroom FF=Fragrance_Free BA=Babysitting_Available CF=Child-Friendly';
const TOPICS =
  '11=11th_Step_Meditation 12x12=12_Steps_&_12_Traditions A=Secular ABSI=As_Bill_Sees_It ' +
  'AL=Concurrent_with_Alateen AL-AN=Concurrent_with_Al-Anon B=Big_Book BRK=Breakfast C=Closed CAN=Candlelight ' +
  'D=Discussion DB=Digital_Basket DD=Dual_Diagnosis DR=Daily_Reflections GR=Grapevine H=Birthday LIT=Literature ' +
  'LS=Living_Sober MED=Meditation O=Open OUT=Outdoor POA=Proof_of_Attendance SM=Smoking_Permitted SP=Speaker ' +
  'ST=Step_Study TR=Tradition_Study XT=Cross_Talk_Permitted';

/** Which list of a group a code's value goes to. */
export type TypeHome = 'languages' | 'audiences' | 'accessibility' | 'topics';

const table = new Map<string, readonly [TypeHome, string]>();
const lists: readonly (readonly [TypeHome, string])[] = [
  ['languages', LANGUAGES],
  ['audiences', AUDIENCES],
  ['accessibility', ACCESS],
  ['topics', TOPICS],
];
for (const [home, codes] of lists) {
  for (const each of codes.split(' ')) {
    const [code = '', name = code.toLowerCase()] = each.split('=');
    const value = name.replaceAll('_', ' ');
    table.set(code.toLowerCase(), [home, value]);
    table.set(value.toLowerCase(), [home, value]);
  }
}

/** Codes and names for a temporarily closed place. */
export const CLOSED = /^(tc|(location )?temporar(y|ily) clos(ed|ure))$/i;

/** Codes and names for online meetings. */
export const ONLINE = /^(onl|vm|(online|virtual|zoom|remote)( (only|meetings?))?)$/i;

/** Names for meetings by phone. */
export const BY_PHONE = /^(tele)?phone( (only|meetings?))?$|^conference call$/i;

/**
 * Sorts codes, or English names, of Meeting Guide types; `ONL` and `TC` say how a group meets and are left out, unknown
 * ones are topics.
 */
export function sortTypes(types: readonly string[]): Record<TypeHome, string[]> {
  const sorted: Record<TypeHome, string[]> = { languages: [], audiences: [], accessibility: [], topics: [] };
  for (const type of types) {
    const code = type.toLowerCase();
    if (ONLINE.test(code) || BY_PHONE.test(code) || CLOSED.test(code) || /^hybr?$/.test(code)) continue;
    const [home, value] = table.get(code) ?? (['topics', type] as const);
    sorted[home].push(value);
  }
  return sorted;
}
