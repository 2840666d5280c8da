/**
 * The weekday that weeks begin with in a language and region (ISO 3166-1 or -2), 1–7 from Monday; Monday if the browser
 * does not know.
 */
export function firstWeekday(lang: string, region: string): number {
  const locale = new Intl.Locale(
    /^[a-z]{2}\b/i.test(region) ? `${lang.split('-')[0]!}-${region.slice(0, 2)}` : lang,
  ) as Intl.Locale & { getWeekInfo?(): { readonly firstDay: number } };
  return locale.getWeekInfo?.().firstDay ?? 1;
}
