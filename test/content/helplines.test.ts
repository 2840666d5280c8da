import { expect } from '@open-wc/testing';
import { emergencyNumbers } from '../../src/content/helplines/emergency.js';
import { helplines } from '../../src/content/helplines/index.js';
import { retiredNumbers } from '../../src/content/helplines/retired.js';
import { contactLink } from '../../src/domain/contact-link.js';
import { linesFor } from '../../src/domain/helpline.js';
import { retirement } from '../../src/domain/retired-numbers.js';
import { digitsOf } from '../../src/domain/digits.js';
import { readNumber } from '../../src/domain/phone-number.js';
import { regionCode } from '../../src/domain/region.js';
import { RESOURCE_KINDS } from '../../src/domain/resource.js';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

describe('every built-in line', () => {
  it('has an id of its own', () => {
    expect(new Set(helplines.map(({ id }) => id)).size).to.equal(helplines.length);
  });

  for (const line of helplines) {
    describe(line.id, () => {
      it('has a name, a kind, its regions, a source and the day it was checked', () => {
        expect(line.name).to.match(/^\S.*\S$/);
        expect(RESOURCE_KINDS).to.include(line.kind);
        for (const region of line.regions) expect(regionCode(region)).to.equal(region);
        expect(line.regions.length === 0).to.equal(line.kind === 'directory');
        expect(new URL(line.source).protocol).to.match(/^https?:$/);
        expect(line.checked).to.match(DATE);
        for (const language of [...line.languages, ...line.contacts.flatMap(({ languages = [] }) => languages)]) {
          // The canonical form of Mandarin (“cmn”) is any Chinese.
          if (language !== 'cmn') expect(Intl.getCanonicalLocales(language)).to.deep.equal([language]);
        }
      });

      for (const contact of line.contacts) {
        it(`links “${contact.method} ${contact.keyword ?? ''} ${contact.display}” to just what it shows`, () => {
          const { href, shown, problem } = contactLink(contact);
          expect(problem).to.equal(undefined);
          expect(shown).to.equal(contact.display);
          if (contact.url) {
            expect(href).to.equal(contact.url);
            expect(new URL(contact.url).protocol).to.equal('https:');
            expect(new URL(contact.url).hostname.replace(/^www\./, '')).to.equal(contact.display);
          } else if (contact.method !== 'email') {
            expect(digitsOf(href!.replace(/\?.*/, ''))).to.equal(digitsOf(shown));
            if (contact.method !== 'whatsapp') expect(href!.includes('+')).to.equal(shown.startsWith('+'));
            expect(href!.includes('body=')).to.equal(contact.keyword !== undefined);
          }
        });

        it(`has no number known to be dead in “${contact.method} ${contact.display}”`, () => {
          expect(retirement(retiredNumbers, contact, digitsOf(contact.display), line.regions)).to.equal(undefined);
        });
      }
    });
  }
});

it('says “free” only of lines that are known to be', () => {
  const free = helplines.filter(({ contacts }) => contacts.some((contact) => contact.free)).map(({ id }) => id);
  expect(free).to.have.members(['gb-samaritans', 'at-telefonseelsorge', 'fr-3114', 'es-024', 'jp-yorisoi', 'br-cvv']);
});

describe('the built-in lines of a region', () => {
  const regions = [...new Set(helplines.flatMap((line) => line.regions))];
  for (const region of regions) {
    it(`show at least one number first in ${region}, and a directory last`, () => {
      const { first, directories } = linesFor(helplines, region);
      const numbers = first
        .flatMap(({ contacts }) => contacts)
        .filter(({ method }) => method === 'call' || method === 'text');
      expect(numbers).to.not.have.lengthOf(0);
      expect(directories).to.have.lengthOf(2);
    });
  }
});

describe('every emergency number', () => {
  for (const { regions, number, source, checked } of emergencyNumbers) {
    it(`${number} for ${regions.join(' ')} can be dialled and has its source and date`, () => {
      expect(readNumber(number)?.dial).to.equal(number);
      expect(new URL(source).protocol).to.match(/^https?:$/);
      expect(checked).to.match(DATE);
      for (const region of regions) expect(regionCode(region)).to.equal(region);
    });
  }

  it('belongs to one entry only', () => {
    const all = emergencyNumbers.flatMap(({ regions }) => regions);
    expect(new Set(all).size).to.equal(all.length);
  });
});

describe('every retired number', () => {
  for (const each of retiredNumbers) {
    it(`${each.digits} is written as digits and says why and from where`, () => {
      expect(each.digits).to.match(/^\d+$/);
      expect(each.reason).to.not.equal('');
      expect(new URL(each.source).protocol).to.equal('https:');
    });
  }
});
