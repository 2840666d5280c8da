/** The attributes of the widgets as settings that a form can offer, read from the manifest. */
import { readFileSync } from 'node:fs';

/** Attributes that most people set, at most five a widget: offered first. */
const COMMON = new Set([
  'region',
  'topics',
  'attendance',
  'near',
  'sort',
  'view',
  'pick',
  'topic',
  'story',
  'share-href',
  'help-href',
  'exercise',
  'choose',
  'length',
  'motion',
  'kinds',
  'max',
  'href',
  'label',
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
    isCommon: COMMON.has(name),
  };
}

/** Those of every widget that stands in a page by itself: `{ "group-finder": { tag, title, about, attributes } }`, from dist/custom-elements.json. */
export function widgetSettings() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return Object.fromEntries(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined && tagName !== 'peer-feed')
      .map(({ tagName, description, attributes }) => {
        const name = tagName.replace('peer-', '');
        const title = `${name[0].toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');
        return [name, { tag: tagName, title, about: text(description), attributes: attributes.map(setting) }];
      }),
  );
}
