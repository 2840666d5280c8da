import { expect, fixture, html } from '@open-wc/testing';
import { emergencyNumbers } from '../../src/content/helplines/emergency.js';
import { helplines } from '../../src/content/helplines/index.js';
import { emergencyFor, linesFor } from '../../src/domain/helpline.js';
import { digitsOf } from '../../src/domain/digits.js';
import { ar } from '../../src/i18n/ar.js';
import { helplines as english } from '../../src/i18n/en/helplines.js';
import { findWords, registerLanguage } from '../../src/i18n/words.js';
import type { Contact } from '../../src/domain/resource.js';
import { contactButton } from '../../src/ui/contact-button.js';
import { helpNow } from '../../src/ui/help-now.js';
import '../support/accessible.js';

const show = (region: string | undefined, more: { helpHref?: string; lang?: string } = {}): Promise<HTMLElement> =>
  fixture(
    html`<div>
      ${helpNow({
        lines: linesFor(helplines, region),
        emergency: emergencyFor(emergencyNumbers, region)?.number,
        localized: findWords('helplines', english, more.lang ?? 'en'),
        helpHref: more.helpHref,
      })}
    </div>`,
  );
const text = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();
const links = (root: Element) => [...root.querySelectorAll('a')];

describe('the block of help', () => {
  it('shows the emergency number, two lines and one directory of a region', async () => {
    const block = await show('US');
    expect(links(block).map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:911',
      'tel:988',
      'sms:988',
      'https://988lifeline.org/',
      'sms:741741?&body=HOME',
      'https://findahelpline.com/',
    ]);
    expect(links(block).map(text)).to.deep.equal([
      '911',
      'Call 988',
      'Text 988',
      'Chat online',
      'Text HOME to 741741',
      'Go to findahelpline.com',
    ]);
  });

  it('names the service in each link for those who hear it alone', async () => {
    const block = await show('US');
    expect(links(block)[4]!.getAttribute('aria-label')).to.equal('Text HOME to 741741: Crisis Text Line');
  });

  it('shows a directory where no region is known', async () => {
    const block = await show(undefined);
    expect(links(block).map((link) => link.getAttribute('href'))).to.deep.equal(['https://findahelpline.com/']);
  });

  it('is one link to the page’s own help where it has one', async () => {
    const block = await show('US', { helpHref: 'https://example.org/help' });
    expect(links(block).map((link) => [text(link), link.getAttribute('href')])).to.deep.equal([
      ['Talk to someone now', 'https://example.org/help'],
    ]);
  });

  it('tells other pages nothing about where the reader came from', async () => {
    for (const link of links(await show('US')).filter(({ href }) => href.startsWith('http'))) {
      expect(link.rel.split(' ')).to.include.members(['noopener', 'noreferrer', 'external']);
      expect(link.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('keeps numbers left to right in a language that is not', async () => {
    registerLanguage('ar', ar);
    const block = await show('US', { lang: 'ar' });
    const call = links(block)[1]!;
    expect(text(call)).to.equal('اتصل على 988');
    expect(call.querySelector('bdi')!.dir).to.equal('ltr');
    expect(digitsOf(call.textContent)).to.equal('988');
  });

  it('shows what it dials, for video calls too', async () => {
    const localized = findWords('helplines', english, 'en');
    const video = (more: Partial<Contact>): Contact => ({ method: 'video', display: 'Video', ...more });
    const row = await fixture(
      html`<div>${[video({ display: '555-0100' }), video({ display: '555-0101', languages: ['ase'] }), video({ url: 'https://example.org/' })].map((contact) => contactButton(contact, 'A line', localized))}</div>`,
    );
    expect(links(row).map(text)).to.deep.equal([
      'Video call 555-0100',
      'Video call in sign language: 555-0101',
      'Video call',
    ]);
  });

  it('passes the accessibility checks', async () => {
    await expect(await show('GB')).to.be.accessible();
  });
});
