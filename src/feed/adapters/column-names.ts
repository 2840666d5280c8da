/** A name without case, accents, spaces and punctuation: "Código postal*" → "codigopostal". */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Fields by the folded names of the columns that hold them, from "field=name,name;field=…" lists; a field's own name
 * counts too.
 */
export function columnNames(lists: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const list of lists.split(';')) {
    const [field = '', others = ''] = list.split('=');
    for (const name of [field, ...others.split(',')]) if (name !== '') names.set(fold(name), field);
  }
  return names;
}
