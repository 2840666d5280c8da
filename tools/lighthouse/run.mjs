/**
 * `node tools/lighthouse/run.mjs <address> <chromium>`: prints what Lighthouse gives a page for accessibility and best
 * practices, and every audit that found something. Errors are not reported anywhere.
 */
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const [address, executablePath] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  const flags = {
    port: Number(new URL(browser.wsEndpoint()).port),
    onlyCategories: ['accessibility', 'best-practices'],
    enableErrorReporting: false,
    logLevel: 'error',
  };
  const { lhr } = await lighthouse(address, flags);
  const found = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1);
  const scores = Object.fromEntries(
    Object.values(lhr.categories).map(({ id, score }) => [id, score === null ? score : Math.round(score * 100)]),
  );
  console.log(
    JSON.stringify({
      scores,
      runtimeError: lhr.runtimeError?.code,
      found: found.map(({ id, title, details }) => ({ id, title, items: details?.items?.slice(0, 3) })),
    }),
  );
} finally {
  await browser.close();
}
