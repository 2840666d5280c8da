import { html, nothing, type TemplateResult } from 'lit';
import { excerpt, paragraphs, readingMinutes } from '../../domain/story-text.js';
import { initials, type Story } from '../../domain/story.js';
import { fill, plural } from '../../i18n/format.js';
import { heading } from '../../ui/heading.js';
import type { CardActions, CardWords, StoryModel } from './card-model.js';

/** Characters shown before “Read more”. */
const EXCERPT = 600;

/** Text from a feed in its own language and direction, isolated from the words around it. */
const quoted = (content: string, { language, direction }: Story): TemplateResult =>
  html`<bdi lang=${language ?? nothing} dir=${direction ?? nothing}>${content}</bdi>`;

/** The author, the topics and the reading time. The title, or else the name, is the card's heading. */
export function storyHead(story: Story, level: number, { words, lang }: CardWords): TemplateResult {
  const { title, by, topics, relationship } = story;
  const letters = initials(by ?? '');
  const minutes = readingMinutes(story.text);
  const about: unknown[] = topics.slice(0, 6).map((topic) => quoted(topic, story));
  if (relationship && relationship !== 'own') about.push(words.relationships[relationship]);
  if (minutes > 1) about.push(plural(words.minutes, minutes, lang));
  const name = by ? quoted(by, story) : words.someone;
  return html`<header part="head">
    ${title ? heading(level, quoted(title, story)) : nothing}
    <div class="by">
      ${letters ? html`<span class="initials" part="initials" aria-hidden="true">${letters}</span>` : nothing}
      <div>
        ${title ? html`<p class="name">${name}</p>` : heading(level, name)}
        ${
          about.length > 0
            ? html`<p class="soft small about">${about.map((each) => html`<span>${each}</span> `)}</p>`
            : nothing
        }
      </div>
    </div>
  </header>`;
}

/** The content note, the button that opens and covers the story, and whether such stories are always opened. */
export function noteRow(
  { story, isOpen, isAlwaysOpen }: StoryModel,
  { words }: CardWords,
  act: CardActions,
): TemplateResult {
  const note = story.contentNote ?? '';
  return html`<div class="note" part="note">
    <p><strong>${words.note}</strong> ${quoted(note, story)}</p>
    <div class="row no-print">
      <button
        type="button"
        class="button"
        part="note-button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="body"
        aria-label=${fill(isOpen ? words.coverNamed : words.readNamed, { note })}
        @click=${() => act.toggleCover()}
      >
        ${isOpen ? words.cover : words.read}
      </button>
      ${
        isOpen
          ? nothing
          : html`<button
          type="button"
          class="button"
          part="skip-button"
          @click=${() => act.skip()}
        >${words.skip}</button>`
      }
    </div>
    ${
      isOpen && isAlwaysOpen !== undefined
        ? html`<label class="always small no-print">
          <input
            type="checkbox"
            .checked=${isAlwaysOpen}
            @change=${(event: Event) => act.openAlways((event.target as HTMLInputElement).checked)}
          />${words.always}
        </label>`
        : nothing
    }
  </div>`;
}

/** The story itself, its beginning first where it is long, and the line of hope at its end. */
export function storyBody({ story, isWhole }: StoryModel, { words }: CardWords, act: CardActions): TemplateResult {
  const { language, direction = 'auto', hope } = story;
  const all = paragraphs(story.text);
  const start = excerpt(all, EXCERPT);
  const shown = isWhole ? all : start.paragraphs;
  // Where reading continues after “Read more”: the paragraph that was cut, else the first new one.
  const next = start.more && isWhole ? start.paragraphs.length - (start.cut ? 1 : 0) : -1;
  return html`<div class="story" part="story" lang=${language ?? nothing}>
      ${shown.map((paragraph, at) => {
        const end = start.cut && !isWhole && at === shown.length - 1 ? '…' : '';
        return html`<p
            dir=${direction}
            id=${at === next ? 'next' : nothing}
            tabindex=${at === next ? '-1' : nothing}
          >${paragraph}${end}</p>`;
      })}
    </div>
    ${
      start.more
        ? html`<button
            type="button"
            class="button no-print"
            part="more-button"
            aria-expanded=${isWhole ? 'true' : 'false'}
            @click=${() => act.toggleWhole()}
          >
          ${isWhole ? words.less : words.more}
        </button>`
        : nothing
    }
    ${hope ? html`<p class="hope" part="hope" lang=${language ?? nothing} dir=${direction}>${hope}</p>` : nothing}`;
}
