/** The first row of our finder beside that of other builds and of others' finders, in one interleaved run. */
import { measureFirstRow } from './first-row.mjs';
import { serveContenders } from './contenders.mjs';
import { services } from '../demo-services.mjs';

const ms = (value) => Math.round(value).toLocaleString('en-US');

/**
 * Measures each contender `runs` times with each of `counts` groups, in turns, so that whatever else the machine does
 * costs all of them the same. Returns the report: medians, and the time of each as a multiple of the first one's.
 */
export async function compare({ browser, address, contenders, counts, runs, cpu, network }, median) {
  services['/compare'] = serveContenders(contenders);
  const rows = [];
  for (const count of counts) {
    const results = contenders.map(() => []);
    for (let run = 0; run < runs; run += 1) {
      for (let turn = 0; turn < contenders.length; turn += 1) {
        // Each comes first in turn: a page that has just been closed still costs the next one time.
        const index = (run + turn) % contenders.length;
        const { row } = contenders[index];
        const page = `${address}compare/${index}/page-${count}.html`;
        results[index].push(await measureFirstRow(browser, page, { row, cpu, network }));
      }
    }
    const ours = median(results[0].map(({ firstRow }) => firstRow));
    for (const [index, { name }] of contenders.entries()) {
      const of = (key) => median(results[index].map((result) => result[key]));
      const all = results[index].map(({ firstRow }) => firstRow);
      rows.push([
        count.toLocaleString('en-US'),
        name,
        ms(of('firstRow')),
        `${ms(Math.min(...all))}–${ms(Math.max(...all))}`,
        `× ${(of('firstRow') / ours).toFixed(2)}`,
        ms(of('blocked')),
        ms(of('longestTask')),
      ]);
      console.error(rows.at(-1).join(' · '));
    }
  }
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const head = ['groups', 'finder', 'first row, ms', 'least–most', 'ratio', 'blocked, ms', 'longest task, ms'];
  return [
    `CPU ÷ ${cpu}, 360 px, ${network ?? 'no throttling of the network'}, files and feeds compressed, median of ${runs}, from the start of the navigation.`,
    '',
    line(head),
    line(head.map((_, at) => (at === 1 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}
