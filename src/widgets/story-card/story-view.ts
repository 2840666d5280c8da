import { html, nothing, type TemplateResult } from 'lit';
import { excerpt, paragraphs, readingMinutes } from '../../domain/story-text.js';
import { initials, type Story } from '../../domain/story.js';
import type { storyCard as english } from '../../i18n/en/story-card.js';
import { fill, plural } from '../../i18n/format.js';
import type { Found } from '../../i18n/words.js';
import { heading } from '../../ui/heading.js';

type Words = Found<typeof english>;

/** Characters shown before “Read more”. */
const EXCERPT = 600;

/** A stranger's words: in their own language and direction, never mixed with the words around them. */
const told = (content: string, { language, direction }: Story): TemplateResult =>
  html`<bdi lang=${language ?? nothing} dir=${direction ?? nothing}>${content}</bdi>`;

/** Who tells it, about what, and how long it takes to read. The title, or without one the name, is the card's heading. */
export function storyHead(story: Story, level: number, { words, lang }: Words): TemplateResult {
  const { title, by, topics, relationship } = story;
  const letters = initials(by ?? '');
  const minutes = readingMinutes(story.text);
  const about: unknown[] = topics.slice(0, 6).map((topic) => told(topic, story));
  if (relationship && relationship !== 'own') about.push(words.relationships[relationship]);
  if (minutes > 1) about.push(plural(words.minutes, minutes, lang));
  const name = by ? told(by, story) : words.someone;
  return html`<header part="head">
    ${title ? heading(level, told(title, story)) : nothing}
    <div class="by">
      ${letters ? html`<span class="initials" part="initials" aria-hidden="true">${letters}</span>` : nothing}
      <div>
        ${title ? html`<p class="name">${name}</p>` : heading(level, name)}
        ${about.length > 0 ? html`<p class="soft small about">${about.map((each) => html`<span>${each}</span> `)}</p>` : nothing}
      </div>
    </div>
  </header>`;
}

/** What a reader can do about a content note. */
export interface NoteActions {
  toggle(): void;
  skip(): void;
  always(isWanted: boolean): void;
}

/** The content note, with the way to open the story and to close it again; and whether stories like this are always opened, where that can be kept. */
export function noteRow(
  story: Story,
  isOpen: boolean,
  isAlways: boolean | undefined,
  { words }: Words,
  on: NoteActions,
): TemplateResult {
  const note = story.contentNote ?? '';
  return html`<div class="note" part="note">
    <p><strong>${words.note}</strong> ${told(note, story)}</p>
    <div class="row no-print">
      <button
        type="button"
        class="button"
        part="note-button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="body"
        aria-label=${fill(isOpen ? words.coverNamed : words.readNamed, { note })}
        @click=${() => on.toggle()}
      >
        ${isOpen ? words.cover : words.read}
      </button>
      ${isOpen ? nothing : html`<button type="button" class="button" part="skip-button" @click=${() => on.skip()}>${words.skip}</button>`}
    </div>
    ${
      isOpen && isAlways !== undefined
        ? html`<label class="always small no-print">
          <input type="checkbox" .checked=${isAlways} @change=${(event: Event) => on.always((event.target as HTMLInputElement).checked)} />${words.always}
        </label>`
        : nothing
    }
  </div>`;
}

/** The story itself, its beginning first where it is long, and the line of hope at its end. */
export function storyBody(story: Story, isExpanded: boolean, { words }: Words, toggle: () => void): TemplateResult {
  const { language, direction = 'auto', hope } = story;
  const all = paragraphs(story.text);
  const start = excerpt(all, EXCERPT);
  const shown = isExpanded ? all : start.paragraphs;
  // Where reading goes on after “Read more”: the paragraph that broke off, else the first new one.
  const next = start.more && isExpanded ? start.paragraphs.length - (start.cut ? 1 : 0) : -1;
  return html`<div class="story" part="story" lang=${language ?? nothing}>
      ${shown.map((paragraph, at) => {
        const end = start.cut && !isExpanded && at === shown.length - 1 ? '…' : '';
        return html`<p dir=${direction} id=${at === next ? 'next' : nothing} tabindex=${at === next ? '-1' : nothing}>${paragraph}${end}</p>`;
      })}
    </div>
    ${
      start.more
        ? html`<button type="button" class="button no-print" part="more-button" aria-expanded=${isExpanded ? 'true' : 'false'} @click=${toggle}>
          ${isExpanded ? words.less : words.more}
        </button>`
        : nothing
    }
    ${hope ? html`<p class="hope" part="hope" lang=${language ?? nothing} dir=${direction}>${hope}</p>` : nothing}`;
}
