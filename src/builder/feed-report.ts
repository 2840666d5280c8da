import { html, nothing, type TemplateResult } from 'lit';
import type { FeedIssue } from '../feed/feed-error.js';
import { FEED_KINDS, type FeedKind } from '../feed/reader.js';
import type { builder as english } from '../i18n/en/builder.js';
import type { feedStatus as englishStatus } from '../i18n/en/feed-status.js';
import { fill, formatList, plural } from '../i18n/format.js';
import type { Localized } from '../i18n/words.js';
import type { FeedReport } from './feed-check.js';

/** Maximum number of problems listed. */
const MAX_LISTED = 20;

type Words = Localized<typeof english>;

/** “12 groups and 3 resources”; '' for nothing. */
function counted(counts: Readonly<Record<FeedKind, number>>, { words, lang }: Words): string {
  return formatList(
    FEED_KINDS.filter((kind) => counts[kind] > 0).map((kind) => plural(words.feed.counts[kind], counts[kind], lang)),
    lang,
  );
}

function verdict(report: Extract<FeedReport, { state: 'read' }>, kind: FeedKind, localized: Words): string {
  const { feed } = localized.words;
  const what = counted(report.counts, localized);
  if (what === '') return feed.empty;
  return fill(report.counts[kind] > 0 ? feed.found : feed.otherKind, { what });
}

function place({ index, row }: FeedIssue, { words: { feed } }: Words): string {
  if (row !== undefined) return fill(feed.row, { n: row });
  return index < 0 ? feed.whole : fill(feed.entry, { n: index + 1 });
}

/** One problem: its place, and a description in English. */
function issueLine(issue: FeedIssue, localized: Words): TemplateResult {
  const path = issue.path ? html`<code>${issue.path}</code> ` : nothing;
  return html`<li>${place(issue, localized)}: <span lang="en" dir="ltr">${path}${issue.message}</span></li>`;
}

function issueList(
  issues: readonly FeedIssue[],
  droppedCount: number,
  localized: Words,
): TemplateResult | typeof nothing {
  const { words, lang } = localized;
  const dropped = issues.filter(({ kept }) => kept).length;
  if (issues.length === 0 && droppedCount === 0) return nothing;
  return html`
    ${droppedCount > 0 ? html`<p>${plural(words.feed.left, droppedCount, lang)}</p>` : nothing}
    ${dropped > 0 ? html`<p>${plural(words.feed.dropped, dropped, lang)}</p>` : nothing}
    <details>
      <summary>${words.feed.details}</summary>
      <ul class="issues">
        ${issues.slice(0, MAX_LISTED).map((issue) => issueLine(issue, localized))}
        ${issues.length > MAX_LISTED ? html`<li>${plural(words.feed.more, issues.length - MAX_LISTED, lang)}</li>` : nothing}
      </ul>
    </details>
  `;
}

/** The report on a feed, for someone who may not have made it. */
export function feedReport(
  report: FeedReport,
  kind: FeedKind,
  localized: Words,
  status: Localized<typeof englishStatus>,
): TemplateResult | typeof nothing {
  const { feed } = localized.words;
  switch (report.state) {
    case 'none':
      return nothing;
    case 'checking':
      return html`<p>${feed.checking}</p>`;
    case 'address':
      return html`<p class="wrong">${feed[report.problem]}</p>`;
    case 'failed':
      return html`<p class="wrong">${status.words.failed[report.code]}</p>
        <p>${feed.advice[report.code]}</p>`;
    case 'read':
      return html`<p class=${report.counts[kind] > 0 ? 'right' : 'wrong'}>${verdict(report, kind, localized)}</p>
        ${issueList(report.issues, report.droppedCount, localized)}`;
  }
}
