/**
 * The pictures of a story. Two widths: the narrow one is what WCAG 2.2 asks to work (1.4.10 Reflow), the wide one has
 * room for every column of a widget. Four looks: light, dark, from right to left (in Arabic), and in the colours that a
 * device forces.
 */
export const all = [
  { name: 'wide-light', width: 900, scheme: 'light', language: 'en' },
  { name: 'wide-dark', width: 900, scheme: 'dark', language: 'en' },
  { name: 'narrow-light', width: 320, scheme: 'light', language: 'en' },
  { name: 'narrow-dark', width: 320, scheme: 'dark', language: 'en' },
  { name: 'narrow-forced', width: 320, scheme: 'dark', language: 'en', forced: true },
  { name: 'narrow-rtl', width: 320, scheme: 'light', language: 'ar' },
  { name: 'wide-rtl', width: 900, scheme: 'light', language: 'ar' },
];

/** Each width and each look once: what one state adds to another does not depend on their combination. */
const few = ['wide-light', 'narrow-dark', 'narrow-rtl'];
/** Large pages of widgets that have all their pictures elsewhere. */
const least = ['wide-light', 'narrow-dark'];
/** For states that must be recognisable without colour. */
const withForced = [...few, 'narrow-forced'];

/**
 * All of them for a story tagged `every-look` (one or two of each tag), two for a `whole-page`, three for the others,
 * with the forced colours for those tagged `forced-colors`. All of everything would be twice the bytes and show nothing
 * more.
 */
export function variantsOf({ tags }) {
  if (tags.includes('every-look')) return all;
  const names = tags.includes('whole-page') ? least : tags.includes('forced-colors') ? withForced : few;
  return all.filter(({ name }) => names.includes(name));
}
