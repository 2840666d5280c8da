import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetTag } from '../embed/widget-pages.js';
import type { builder as english } from '../i18n/en/builder.js';
import type { feedStatus as englishStatus } from '../i18n/en/feed-status.js';
import type { Localized } from '../i18n/words.js';
import { NEEDS } from './feed-check.js';
import { feedReport } from './feed-report.js';
import type { TypedFeed } from './typed-feed.js';

/** The input of the feed step. */
export interface FeedForm {
  readonly tag: WidgetTag;
  readonly feed: TypedFeed;
  readonly localized: Localized<typeof english>;
  readonly status: Localized<typeof englishStatus>;
}

/** The second step: the address of a feed, if the widget uses one, and a report on it. */
export function feedForm({ tag, feed, localized, status }: FeedForm): TemplateResult {
  const { words } = localized;
  const need = NEEDS[tag];
  const check = (event: Event): void => {
    event.preventDefault();
    void feed.take(new FormData(event.target as HTMLFormElement).get('feed') as string);
  };
  return html`<section>
    <h2>${words.steps.feed}</h2>
    ${
      need
        ? html`<form class="stack" novalidate @submit=${check}>
          <label for="feed">${words.feed.label}</label>
          <div class="row joined">
            <input
              class="field"
              id="feed"
              name="feed"
              type="url"
              dir="ltr"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="feed-hint feed-report"
              .value=${feed.typed}
            />
            <button class="button">${words.feed.check}</button>
          </div>
          <span class="small soft" id="feed-hint"
            >${words.feed.hint} ${need.optional ? words.feed.optional : nothing}</span
          >
        </form>`
        : html`<p>${words.feed.none}</p>`
    }
    <div id="feed-report" class="report" role="status">${
      need ? feedReport(feed.report, need.kind, localized, status) : nothing
    }</div>
  </section>`;
}
