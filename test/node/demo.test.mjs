import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoSite } from './support/demo-site.mjs';

/** Loads a demo page and says what went wrong on it, and whom it asked for anything. */
async function visit(site, address) {
  const { page, problems } = await site.open();
  const origins = new Set();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  problems.push(...(await page.evaluate(() => window.violations)));
  const upgraded = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('peer-'))
      .map((each) => [each.localName, Boolean(each.shadowRoot)]),
  );
  await page.close();
  return { problems, origins: [...origins], upgraded };
}

describe('demo pages', () => {
  const site = demoSite();

  for (const path of [
    'blog.html',
    'nonprofit.html',
    'nonprofit.html?lang=ar',
    'strict/blog.html',
    'strict/nonprofit.html',
  ]) {
    it(`${path} works without an error or a violation of its policy, and asks nobody else for anything`, async () => {
      const { problems, origins, upgraded } = await visit(site, `${site.address}${path}`);
      assert.deepEqual(problems, []);
      assert.deepEqual(origins, [new URL(site.address).origin]);
      assert.deepEqual(
        upgraded.filter(([, defined]) => !defined),
        [],
      );
    });
  }

  it('serves the strict pages under a policy that names no style source', async () => {
    const response = await fetch(`${site.address}strict/nonprofit.html`);
    assert.match(
      response.headers.get('content-security-policy'),
      /^default-src 'none'; script-src 'self'; connect-src 'self'/,
    );
    assert.doesNotMatch(response.headers.get('content-security-policy'), /style-src|unsafe/);
  });

  it('serves nothing from outside its folders', async () => {
    for (const path of ['..%2fpackage.json', 'dist/..%2f..%2fpackage.json', 'strict/..%2f..%2fpackage.json', '%']) {
      const { status } = await fetch(`${site.address}${path}`);
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    }
  });
});
