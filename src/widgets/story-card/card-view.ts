import { html, nothing, type TemplateResult } from 'lit';
import { part } from '../../parts/part.js';
import { feedTrouble } from '../../ui/feed-status.js';
import { firstHelp } from '../../ui/first-help.js';
import { usePart } from '../../ui/use-part.js';
import type { CardActions, CardModel, StoryModel } from './card-model.js';
import { noStory } from './no-story.js';
import { reactionRow } from './reaction-row.js';
import { noteRow, storyBody, storyHead } from './story-view.js';

/** Help and links; until they are there, the region's first number. */
export const footPart = part(() => import('./card-foot.js'));

/** The whole card: the feed's status, the story or its replacement, help, links. */
export function cardView(model: CardModel, act: CardActions): TemplateResult {
  const { feed, status, shown } = model;
  return html`<article class="base" part="base" dir=${status.dir} lang=${status.lang}>
    ${feedTrouble(feed, status, () => act.reload())}
    ${shown ? storyView(shown, model, act) : noStory(model, act)}
    ${usePart(
      footPart,
      ({ helpView, linksView }) => html`${helpView(model, act)} ${linksView(model)}`,
      model.help.href ? nothing : firstHelp(model.help, model.lines),
    )}
    <p class="hidden-text" role="status">${model.announcement}</p>
  </article>`;
}

function storyView(shown: StoryModel, { level, localized }: CardModel, act: CardActions): TemplateResult {
  const { story, isOpen } = shown;
  return html`${storyHead(story, level, localized)}
    ${story.contentNote ? noteRow(shown, localized, act) : nothing}
    <div id="body" ?hidden=${!isOpen}>
      ${isOpen ? html`${storyBody(shown, localized, act)} ${reactionRow(shown, localized, act)}` : nothing}
    </div>`;
}
