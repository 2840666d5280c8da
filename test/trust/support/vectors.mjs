/** Texts and addresses that must stay texts, and queries that must change nothing. Own ones, beside the public list of naughty strings. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const blns = require('big-list-of-naughty-strings');

const RUN = 'window.pwned=1';
const tags = ['script', 'svg', 'img', 'iframe', 'object', 'embed', 'math', 'details', 'video', 'audio', 'body', 'form', 'a', 'base', 'link', 'meta', 'style', 'template', 'peer-feed', 'slot', 'marquee', 'input'];
const markup = [
  ...tags.flatMap((name) => [`<${name} onload=${RUN} onerror=${RUN} onclick=${RUN} src=x href=javascript:${RUN}>`, `"><${name}/onfocus=${RUN}//autofocus src=//example.org/beacon>`, `</p></div></${name}><${name} onbegin=${RUN}>`]),
  `<script>${RUN}</script>`, `<scr<script>ipt>${RUN}</scr</script>ipt>`, `<!--<img src="--><img src=x onerror=${RUN}>`, `<![CDATA[<img src=x onerror=${RUN}>]]>`, `&lt;script&gt;${RUN}&lt;/script&gt;`, `&#60;img src=x onerror=${RUN}&#62;`,
  `<svg><animate onbegin=${RUN} attributeName=x>`, `<svg><style><img src=x onerror=${RUN}></style>`, `<math><mi//xlink:href="javascript:${RUN}">`, `<iframe srcdoc="<script>parent.${RUN}</script>">`, `<meta http-equiv=refresh content="0;url=//example.org/beacon">`,
  `<link rel=stylesheet href=//example.org/beacon.css>`, `<style>@import '//example.org/beacon.css'</style>`, `<base href=//example.org/>`, `<img src=//example.org/beacon.gif>`, `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
];
const templates = ['${window.pwned=1}', '{{constructor.constructor("window.pwned=1")()}}', '<%= pwned %>', '#{pwned}', '{n}', '{time}', '{name}', '{site} {host}', '<?lit$12345$?>', 'lit$12345$', '<!--lit-part-->', '{{lit-12345}}', '$&', "$'", '$1', '%s %d', '\\u003cscript\\u003e'];
const shapes = [
  '\u202eevil\u202c', '\u2066\u2067\u2069abc', 'a\u0000b', 'a\u0008b', '\ud800 alone', 'alone \udfff', '\ufeffmark', 'e' + '\u0301'.repeat(400), '👩‍👩‍👧‍👦'.repeat(60), 'ﷺ'.repeat(60), 'x'.repeat(20_000), 'مرحبا left to right مرحبا', 'pаypal.example (Cyrillic а)', '\u200b', 'a\u2028b\u2029c', '\t\r\n', ' ', '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'undefined', 'null', 'NaN', '[object Object]', 'true', '0', '-1', '1e999',
];
/** What might become a style, were it put into one. */
export const CSS = ['red;}*{background:url(//example.org/beacon)}', 'url(//example.org/beacon)', 'expression(window.pwned=1)', '</style><img src=x onerror=window.pwned=1>', '}@import "//example.org/beacon.css";{', 'var(--x,url(//example.org/beacon))', 'image-set("//example.org/beacon" 1x)', '/**/url("\\2f\\2f example.org")'];

/** Each differs from every other. */
export const TEXTS = [...new Set([...blns, ...markup, ...templates, ...shapes, ...CSS])];

const SCHEMES = { javascript: `//example.org/%0a${RUN}`, 'JaVaScRiPt': RUN, vbscript: 'msgbox(1)', data: `text/html,<script>${RUN}</script>`, DATA: 'image/svg+xml;base64,PHN2Zz48L3N2Zz4=', blob: 'https://example.org/x', file: '///etc/passwd', filesystem: 'https://example.org/x', intent: '//scan/#Intent;scheme=zxing;end', 'view-source': `javascript:${RUN}`, about: 'blank', chrome: '//settings', 'ms-settings': 'privacy', jar: `https://example.org/x!/`, feed: `javascript:${RUN}`, livescript: RUN, mocha: RUN, ws: '//example.org', ftp: '//example.org' };
const DRESS = [
  (scheme, rest) => `${scheme}:${rest}`, (scheme, rest) => ` ${scheme}:${rest}`, (scheme, rest) => `\u0000${scheme}:${rest}`, (scheme, rest) => `\u001b${scheme}:${rest}`, (scheme, rest) => `\u00a0${scheme}:${rest}`, (scheme, rest) => `${scheme}\t:${rest}`, (scheme, rest) => `${scheme}\u0000:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}:${rest}`, (scheme, rest) => `${scheme.slice(0, 2)}\n${scheme.slice(2)}:${rest}`, (scheme, rest) => `${scheme.slice(0, 2)}\r\n${scheme.slice(2)}:${rest}`, (scheme, rest) => `${scheme.slice(0, 2)}\u00ad${scheme.slice(2)}:${rest}`,
  (scheme, rest) => `${scheme}&colon;${rest}`, (scheme, rest) => `${scheme}&#58;${rest}`, (scheme, rest) => `${scheme}%3a${rest}`, (scheme, rest) => `${scheme}：${rest}`, (scheme, rest) => `\\x6a${scheme.slice(1)}:${rest}`, (scheme, rest) => `//${scheme}:${rest}`, (scheme, rest) => `/\\${scheme}:${rest}`, (scheme, rest) => `https:${scheme}:${rest}`, (scheme, rest) => `\u202e${scheme}:${rest}`,
  (scheme, rest) => `<${scheme}:${rest}>`, (scheme, rest) => `"${scheme}:${rest}"`, (scheme, rest) => `${encodeURIComponent(scheme)}:${encodeURIComponent(rest)}`, (scheme, rest) => `URL:${scheme}:${rest}`, (scheme, rest) => `tel:${scheme}:${rest}`, (scheme, rest) => `sms:${scheme}:${rest}`, (scheme, rest) => `mailto:${scheme}:${rest}`,
];
const ODD = ['', ' ', '#', '?', '/', '//', '///', ':', '://', 'http://', 'https://', 'http:///', 'https:\\\\example.org', 'http://user:pass@example.org/', 'http://[::1]/', 'http://0x7f.1/', 'http://example.org:99999/', 'http://exa mple.org/', 'http://%00/', 'tel:', 'tel:*%2306%23', 'tel:*#06#', 'tel:**21*5550100%23', 'sms:', 'sms:*#06#', 'sms:5550100?body=a&body=b', 'mailto:', 'mailto:nobody', 'mailto:a@b?bcc=c@d', 'mailto:a@b?body=%0abcc:c@d'];

/** Addresses that are no plain web, mail or telephone links, each in another dress. */
export const ADDRESSES = [...new Set([...ODD, ...Object.entries(SCHEMES).flatMap(([scheme, rest]) => DRESS.map((dress) => dress(scheme, rest))), ...blns])];

const POISON = '{"polluted":"yes","href":"javascript:window.pwned=1","innerHTML":"<img src=x onerror=window.pwned=1>"}';
/** Feeds, as text, that try to give every object of the page a property. */
export const POLLUTERS = [
  `{"__proto__":${POISON},"version":"peer-feed/1","groups":[{"__proto__":${POISON},"id":"a","name":"A"}]}`,
  `{"constructor":{"prototype":${POISON}},"version":"peer-feed/1","groups":[{"constructor":{"prototype":${POISON}},"id":"a","name":"A"}]}`,
  `{"version":"peer-feed/1","__proto__":{"__proto__":${POISON}},"groups":[{"id":"__proto__","name":"__proto__","topics":["__proto__","constructor"],"languages":["__proto__"],"audiences":["toString"]}]}`,
  `{"version":"peer-feed/1","groups":[{"id":"a","name":"A","place":{"__proto__":${POISON},"city":"__proto__","region":"constructor"},"online":{"__proto__":${POISON}},"schedule":[{"__proto__":${POISON},"day":1,"start":"19:00","timeZone":"UTC"}]}]}`,
  `{"version":"peer-feed/1","stories":[{"__proto__":${POISON},"id":"__proto__","text":"T","topics":["constructor"],"consent":{"__proto__":${POISON},"given":true}}]}`,
  `{"version":"peer-feed/1","exercises":[{"__proto__":${POISON},"id":"__proto__","title":"T","steps":[{"__proto__":${POISON},"text":"T"}]}]}`,
  `{"version":"peer-feed/1","resources":[{"__proto__":${POISON},"id":"constructor","name":"N","kind":"__proto__","regions":["US"],"contacts":[{"__proto__":${POISON},"method":"__proto__","display":"x"},{"method":"call","display":"988"}]},{"id":"hasOwnProperty","name":"M","kind":"warmline","topics":["__proto__"],"contacts":[]}]}`,
  `[{"__proto__":${POISON},"name":"A","day":1,"time":"19:00","slug":"__proto__","types":["__proto__","constructor"]}]`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"T","__proto__":${POISON},"items":[{"__proto__":${POISON},"id":"constructor","content_text":"T","_peer":{"__proto__":${POISON}}}]}`,
  `{"meetings":[{"__proto__":${POISON},"id_bigint":"__proto__","meeting_name":"A","weekday_tinyint":"1","start_time":"19:00:00","formats":"__proto__,constructor"}],"formats":[{"key_string":"__proto__","name_string":"x","__proto__":${POISON}}]}`,
  '__proto__,constructor,name,day,time\npolluted,polluted,A,1,19:00\n',
];
