/** Chromium's accessibility tree as lines a person can review: what a screen reader is told, in its order. */

/** Boxes without a meaning of their own: what they hold is told in their place. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'ListMarker',
  'LabelText',
  'strong',
  'emphasis',
  'Abbr',
  'mark',
  'code',
  'time',
  'superscript',
  'Legend',
  'MenuListPopup',
  'Figcaption',
  'LineBreak',
]);
const NAMES = { DescriptionList: 'list of terms', DisclosureTriangle: 'disclosure', SvgRoot: 'image' };
const FLAGS = ['disabled', 'required', 'busy', 'multiselectable', 'focused', 'modal'];
const VALUES = ['level', 'expanded', 'pressed', 'checked', 'selected', 'roledescription'];

const squeezed = (text) => text.replace(/[^\S\u2068\u2069]+/g, ' ').trim();
const bare = (text) => text.replace(/\s+/g, '');

/** States that are told where they differ from the usual. */
function statesOf({ properties = [], description, value, role }) {
  const own = new Map(properties.map((each) => [each.name, each.value.value]));
  const told = [];
  for (const name of VALUES)
    if (
      own.has(name) &&
      !(name === 'selected' && own.get(name) === false) &&
      !(name === 'level' && role.value === 'listitem')
    )
      told.push(`${name}=${own.get(name)}`);
  for (const name of FLAGS) if (own.get(name) === true) told.push(name);
  if (own.get('invalid') && own.get('invalid') !== 'false') told.push(`invalid=${own.get('invalid')}`);
  if (value?.value !== undefined && value.value !== '')
    told.push(`value “${squeezed(String(own.get('valuetext') || value.value))}”`);
  if (description?.value) told.push(`description “${squeezed(description.value)}”`);
  return told.length > 0 ? ` [${told.join(', ')}]` : '';
}

/** Two texts that stand in different boxes are told one after the other. */
const joined = (one, other) =>
  /\s$|^$/.test(one) || /^[\s.,;:!?…)”]/.test(other) ? `${one}${other}` : `${one} / ${other}`;

/** The parts of `id` that are told: text, or `{ role, name, line, children }`. */
function told(id, nodes) {
  const node = nodes.get(id);
  if (!node) return [];
  const role = node.role?.value;
  if (role === 'StaticText') return [String(node.name?.value ?? '')];
  const inside = (node.childIds ?? []).flatMap((each) => told(each, nodes));
  // The words of a label are those of its control.
  if (role === 'LabelText')
    return inside.filter(
      (each) =>
        typeof each !== 'string' ||
        !inside.some((other) => typeof other !== 'string' && other.name && bare(other.name).includes(bare(each))),
    );
  if (node.ignored || SILENT.has(role)) return inside;
  const name = squeezed(node.name?.value ?? '');
  const children = [];
  for (const each of inside) {
    if (typeof each === 'string' && typeof children.at(-1) === 'string') children.push(joined(children.pop(), each));
    else children.push(each);
  }
  // A name that is made of what the element holds is told once.
  if (typeof children[0] === 'string' && bare(children[0].replaceAll(' / ', '')) === bare(name)) children.shift();
  const head = `${NAMES[role] ?? role}${name ? ` “${name}”` : ''}${statesOf(node)}`;
  const part = (line, rest = []) => [{ role, name, line, children: rest }];
  if (children.length > 0 && children.every(({ role: each }) => each === 'option'))
    return part(`${head}: ${children.map((each) => each.name).join(' | ')}`);
  // Words and the links in their midst are one line.
  if (
    children.every(
      (each, at) =>
        typeof each === 'string' ||
        (each.line === `link “${each.name}”` && typeof (children[at - 1] ?? '') === 'string'),
    )
  ) {
    const text = squeezed(children.map((each) => each.line?.padStart(each.line.length + 1) ?? each).join(''));
    return part(text ? `${head}: ${text}` : head);
  }
  return part(head, children);
}

/** Lines longer than this are cut, and say how long they were. */
const LONG = 200;
/** What was told before in this many lines or more is not told again. */
const MANY = 6;

const short = (line) => (line.length > LONG ? `${line.slice(0, LONG - 60)}… (${line.length} characters)` : line);

function indented(part, before) {
  if (typeof part === 'string') return squeezed(part) === '' ? [] : [short(`text: ${squeezed(part)}`)];
  const inside = part.children.flatMap((each) => indented(each, before)).map((line) => `  ${line}`);
  const whole = [part.line, ...inside].join('\n');
  if (before.has(whole)) return [`${short(part.line)} … as before`];
  if (inside.length + 1 >= MANY) before.add(whole);
  return [short(part.line), ...inside];
}

/** The tree of puppeteer's `page`, below its document. `before` holds the larger parts that were told already, and learns the new ones. */
export async function accessTree(page, before) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const [document] = told(nodes[0].nodeId, new Map(nodes.map((node) => [node.nodeId, node])));
  return document.children.flatMap((each) => indented(each, before)).join('\n');
}
