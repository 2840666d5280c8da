/** The attributes of the widgets as settings that a form can offer, read from the manifest. */
import { readFileSync } from 'node:fs';

/** Widgets that stand in a page by themselves, in the order to offer them. */
export const WIDGETS = ['group-finder', 'story-card', 'grounding-player', 'resource-list'];

/** Attributes that only special pages need: offered last. `format`, `max-bytes` and the like. */
const RARE = new Set([
  'lang',
  'format',
  'max-bytes',
  'time-zone',
  'remember',
  'heading-level',
  'theme',
  'isolation',
  'announce',
  'no-hotkeys',
  'min-count',
  'sync-url',
  'events',
  'no-crisis',
]);

const text = (value = '') => value.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** `'list' | 'week'` → its choices; `undefined` for any other type. */
const choicesOf = (type) => {
  const parts = type.replace(/ \| undefined$/, '').split(' | ');
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : undefined;
};

function setting({ name, type, default: initial, description }) {
  const declared = type?.text ?? 'string';
  const choices = choicesOf(declared);
  return {
    name,
    key: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    type: choices ? 'choice' : (/^(boolean|number)\b/.exec(declared)?.[0] ?? 'text'),
    ...(choices && { choices }),
    ...(initial && initial !== "''" && { initial: initial.replaceAll("'", '') }),
    about: text(description),
    isCommon: !RARE.has(name),
  };
}

/** `{ "group-finder": { tag, title, about, attributes } }` from dist/custom-elements.json. */
export function widgetSettings() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  return Object.fromEntries(
    WIDGETS.map((name) => {
      const { tagName, description, attributes } = elements.find(({ tagName }) => tagName === `peer-${name}`);
      const title = `${name[0].toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');
      return [name, { tag: tagName, title, about: text(description), attributes: attributes.map(setting) }];
    }),
  );
}
