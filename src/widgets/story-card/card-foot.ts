import { html, nothing, type TemplateResult } from 'lit';
import { REGIONS } from '../../content/helplines/regions.js';
import { region as english } from '../../i18n/en/region.js';
import { leftToRight } from '../../ui/contact-button.js';
import { fillTemplate } from '../../ui/fill-template.js';
import { helpNow, lineList } from '../../ui/help-now.js';
import { regionPicker } from '../../ui/region-picker.js';
import type { CardActions, CardModel } from './card-model.js';
import { ownLines } from './card-own-lines.js';

/** Somebody to talk to: the story's own lines, then the region's or the page's help. */
export function helpView(model: CardModel, act: CardActions): TemplateResult {
  const { lines, missing, emergency, href } = model.help;
  const regions = model.findWords('region', english);
  const own = ownLines(model.help, model.home.found, regions);
  const localized = model.lines;
  const region = regionPicker({ ...model.home, ...act.region }, REGIONS, regions);
  return html`${
    own.length > 0
      ? html`<div class="story-help" part="story-help" role="group" aria-labelledby="story-help">
          <p class="small soft" id="story-help">${model.localized.words.goesWith}</p>
          ${lineList(own, localized)}
        </div>`
      : nothing
  }
  ${helpNow({ lines, missing, emergency, localized, region, helpHref: href })}`;
}

/** Where readers can send their own story, and where this one was published. */
export function linksView({ links, localized: { words } }: CardModel): TemplateResult | typeof nothing {
  const { share, url } = links;
  if (!share && !url) return nothing;
  return html`<p class="links small" part="links">
    ${
      share
        ? html`<a
        href=${share}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
      >${words.share}</a>`
        : nothing
    }
    ${
      url
        ? html`<a href=${url} rel="noopener noreferrer external nofollow" referrerpolicy="no-referrer"
          ><span>${fillTemplate(words.published, { site: leftToRight(new URL(url).host) })}</span></a
        >`
        : nothing
    }
  </p>`;
}
