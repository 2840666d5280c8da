/** Values no program expects in a field, for every adapter and schema. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null, undefined, true, false, 0, -0, -1, NaN, Infinity, 1e308, '', ' ', '\u0000', '\u202e', '\ud800', '\ufeff', '0', 'null', '[object Object]', 'x'.repeat(100_000), '<script>alert(1)</script>',
  '<'.repeat(5_000), '&'.repeat(5_000), ','.repeat(5_000), '9'.repeat(5_000), '-'.repeat(5_000), ' '.repeat(5_000), 'a:'.repeat(5_000), '__proto__', 'constructor', 'toString',
  [], [[]], [null], [[[[['deep']]]]], {}, { length: 9 }, { toString: 'x' }, { $date: {} }, { $oid: null }, { name: {} }, JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
];

/** Addresses that must never become links. Each gets there by another way around a careless check. */
export const HOSTILE_URLS: readonly string[] = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', '\u0000javascript:alert(1)', '\u0001javascript:alert(1)', '\u001fjavascript:alert(1)', '\u00a0javascript:alert(1)', 'java\tscript:alert(1)',
  'java\nscript:alert(1)', 'java\r\nscript:alert(1)', 'javascript\t:alert(1)', 'javascript&colon;alert(1)', 'javascript://example.org/%0aalert(1)', '\\javascript:alert(1)', 'view-source:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD4=', 'DATA:image/svg+xml,<svg onload=alert(1)>', 'vbscript:msgbox(1)', 'blob:https://example.org/x', 'file:///etc/passwd', 'filesystem:https://example.org/temporary/x',
  'intent://example.org#Intent;scheme=https;end', 'tel:*%2306%23', 'tel:*#06#', 'tel:**21*5550100%23', 'tel:555;phone-context=x;ext=1', 'tel:', 'sms:*#06#', 'sms:5550100?body=a&body=b', 'sms:5550100&body=x#y', `sms:5550100?body=${'x'.repeat(161)}`,
  'ftp://example.org/', 'ws://example.org', 'about:blank', 'chrome://settings', 'ms-settings:privacy', 'mailto:', 'mailto:nobody', 'http://', 'https://', 'http:///', '://', `https://example.org/${'x'.repeat(3_000)}`,
];
