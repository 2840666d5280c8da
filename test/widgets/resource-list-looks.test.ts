import { expect } from '@open-wc/testing';
import { feedOf, root, settle, show } from '../support/resource-list.js';

/** What the looks of the rows, which come with the rows, make of the first one. */
const looks = (list: Element): string[] => {
  const row = getComputedStyle(root(list).querySelector('.item')!);
  const heading = getComputedStyle(root(list).querySelector('.kind > .heading')!);
  return [row.borderTopStyle, heading.fontSize, getComputedStyle(root(list).querySelector('.search-box')!).position];
};

describe('<peer-resource-list>, the looks of its rows', () => {
  it('are there with the rows, once, and stay when the list moves to another document', async () => {
    const list = await show({ region: 'US' }, await feedOf());
    const before = looks(list);
    expect(before[0]).to.equal('solid');
    expect(before[2]).to.equal('relative');
    const sheets = root(list).adoptedStyleSheets.length;
    list.feed = await feedOf();
    await settle(list);
    expect(root(list).adoptedStyleSheets).to.have.lengthOf(sheets);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(list);
    await settle(list);
    expect(looks(list)).to.deep.equal(before);
    frame.remove();
  });
});
