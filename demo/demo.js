// Only for trying things out, a real page has no need of it: `?src=feeds/other.json` gives the widgets another feed, `?lang=es` the page another language.
// It stands before the loader, which loads the language that the page has then.
const query = new URLSearchParams(location.search);

const lang = query.get('lang');
if (lang !== null) {
  document.documentElement.lang = lang;
  document.documentElement.dir = /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr';
}

const src = query.get('src');
if (src !== null) {
  for (const finder of document.querySelectorAll('peer-group-finder')) finder.setAttribute('src', src);
}
