import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ar } from '../../src/i18n/ar.js';
import { registerLanguage } from '../../src/i18n/words.js';
import { pressKeys } from '../support/keys.js';
import { button, feedOf, links, root, settle, show, text } from '../support/resource-list.js';
import '../support/accessible.js';

describe('<peer-resource-list> for everybody', () => {
  const wide: [string, number][] = [
    ['320 px', 320],
    ['768 px', 768],
    ['1280 px', 1280],
  ];
  for (const [name, width] of wide) {
    it(`fits ${name}, with targets of 44 px for every call`, async () => {
      await setViewport({ width, height: 800 });
      const list = await show({ region: 'US' }, await feedOf());
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const link of links(list).filter((each) => /^(tel|sms):/.test(each.href) && each.checkVisibility())) {
        expect(link.getBoundingClientRect().height, text(link)).to.be.at.least(44);
      }
    });
  }

  const axeStates: [string, Record<string, string>, boolean, string?][] = [
    ['without a feed', { region: 'US' }, false],
    ['with a feed', { region: 'US' }, true],
    ['without a region', { region: 'PL' }, false],
    ['dark', { region: 'GB', theme: 'dark' }, true],
    ['in Arabic', { region: 'SG', lang: 'ar' }, true],
    ['with everything open', { region: 'US' }, true, 'open'],
  ];
  for (const [name, attributes, hasFeed, open] of axeStates) {
    it(`has nothing wrong for assistive technology ${name}`, async () => {
      registerLanguage('ar', ar);
      const list = await show(attributes, hasFeed ? await feedOf() : undefined);
      if (open)
        for (const each of root(list).querySelectorAll<HTMLButtonElement>('[aria-expanded=false]')) each.click();
      await settle(list);
      await expect(list).to.be.accessible();
    });
  }

  it('keeps numbers left to right in Arabic', async () => {
    registerLanguage('ar', ar);
    const list = await show({ region: 'US', lang: 'ar' });
    expect(root(list).querySelector<HTMLElement>('.base')!.dir).to.equal('rtl');
    expect(root(list).querySelector('a[href="tel:988"] bdi')!.getAttribute('dir')).to.equal('ltr');
  });

  it('says how many were found once the visitor pauses, also after something else was said', async () => {
    const list = await show({ region: 'US' }, await feedOf());
    const status = (): string => text(root(list).querySelector('p.hidden-text[role=status]'));
    const search = (words: string): void => {
      const box = root(list).querySelector<HTMLInputElement>('input[type=search]')!;
      box.value = words;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    expect(status()).to.equal('');
    button(list, /^Change/).click();
    await settle(list);
    const select = root(list).querySelector<HTMLSelectElement>('#region select')!;
    select.value = 'DE';
    select.dispatchEvent(new Event('change'));
    await settle(list);
    expect(status()).to.equal('Showing lines for Germany.');
    search('no such thing');
    await waitUntil(() => status() === text(root(list).querySelector('p.count')) && status() !== '');
    expect(status()).to.match(/^(No|0) /);
    search('');
    await waitUntil(() => status() === text(root(list).querySelector('p.count')) && !/^(No|0) /.test(status()));
  });

  it('is worked by keyboard alone', async () => {
    const list = await show({ region: 'US' }, await feedOf());
    const stops: string[] = [];
    (document.activeElement as HTMLElement).blur();
    for (let presses = 0; presses < 14; presses++) {
      await pressKeys('Tab');
      const focused = root(list).activeElement;
      if (focused) stops.push(text(focused));
    }
    // East of the page's region the first stop offers the lines of the reader's own country.
    expect(stops.slice(stops.indexOf('Change')).slice(0, 5)).to.deep.equal([
      'Change',
      '911',
      'Call 988',
      'Text 988',
      'Chat online',
    ]);
  });
});
