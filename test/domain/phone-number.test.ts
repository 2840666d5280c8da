import { expect } from '@open-wc/testing';
import { digitsOf, foldDigits } from '../../src/domain/digits.js';
import { isDisguisedShortCode, readNumber, smsHref, telHref } from '../../src/domain/phone-number.js';

describe('foldDigits', () => {
  const cases: [string, string, string][] = [
    ['keeps ASCII', '0800 11-22', '0800 11-22'],
    ['reads full-width digits', '９８８', '988'],
    ['reads Arabic-Indic digits', '٩٨٨', '988'],
    ['reads extended Arabic-Indic digits', '۱۱۲', '112'],
    ['reads Devanagari digits', '१४४१६', '14416'],
    ['reads Bengali digits', '৯৯৯', '999'],
    ['reads mathematical digits', '𝟗𝟖𝟖', '988'],
    ['reads Thai digits', '๑๓๒๓', '1323'],
    ['reads Adlam digits outside the basic plane', '\u{1E959}\u{1E958}', '98'],
    ['drops direction marks', '\u202a116\u200b 123\u202c', '116 123'],
    ['makes every dash a hyphen', '0800–11—22−33', '0800-11-22-33'],
    ['makes every blank a space', '0800\u00a011\u202f22', '0800 11 22'],
  ];
  for (const [name, text, folded] of cases) it(name, () => expect(foldDigits(text)).to.equal(folded));
});

describe('readNumber', () => {
  const cases: [string, string, string | undefined, string?][] = [
    ['a short code stays as published', '988', 'tel:988'],
    ['a number of a spreadsheet', '988.00', 'tel:988'],
    ['two emergency numbers are not a number', '988-911', undefined],
    ['two short numbers are not a number', '911 988', undefined],
    ['a short and a long number are not a number', '988 1-800-555-0100', undefined],
    ['a long and a short number are not a number', '1 800 555 0100 988', undefined],
    ['two long numbers are not a number', '555-0100 555-0101-9', undefined],
    ['a short code with a space loses only the space', '116 123', 'tel:116123'],
    ['a national number gets no country code', '0800 068 4141', 'tel:08000684141'],
    ['dots and slashes are separators', '0800/111.0.111', 'tel:08001110111'],
    ['an international number keeps its plus', '+44 (20) 7946-0000', 'tel:+442079460000'],
    ['quotes around a number are not part of it', '"+44 1632 960123"', 'tel:+441632960123'],
    ['full-width digits are dialled as ASCII', '９８８', 'tel:988', '988'],
    ['an extension is kept apart', '555-0100 ext. 12', 'tel:5550100;ext=12', '555-0100'],
    ['an extension after x', '555-0100 x12', 'tel:5550100;ext=12', '555-0100'],
    ['an extension after a comma', '555-0100,12', 'tel:5550100;ext=12', '555-0100'],
    ['an extension as in RFC 3966', '+15550100;ext=12', 'tel:+15550100;ext=12', '+15550100'],
    ['a number behind tel: is a number', 'tel:555-0100', 'tel:5550100', '555-0100'],
    ['letters are shown and dialled as keypad digits', '1-800-662-HELP', 'tel:18006624357', '1-800-662-4357'],
    [
      'digits repeated after letters are not dialled twice',
      '1-800-662-HELP (4357)',
      'tel:18006624357',
      '1-800-662-4357',
    ],
    ['letters without hyphens too', '1800RESPECT', 'tel:18007377328', '1800-7377328'],
    [
      'a zero in parentheses is not dialled behind a calling code',
      '+44 (0)20 7946 0018',
      'tel:+442079460018',
      '+44 20 7946 0018',
    ],
    ['but is in Italy', '+39 (0)6 5550100', 'tel:+3906' + '5550100', '+39 (0)6 5550100'],
    ['letters in a toll-free number without its 1', '800-55-HELPED', undefined],
    ['seven letters', '1-800-SUICIDE', 'tel:18007842433', '1-800-7842433'],
    ['letters of an Australian or New Zealand number', '0508 TAUTOKO', 'tel:05088288656', '0508-8288656'],
    ['a short code and a long word are not a number', '1737 SUPPORT', undefined],
    ['a code and the word to send are not a number', '741741 HOME', undefined],
    ['a number and a word are not a number', '116 123 FREE', undefined],
    ['letters and other digits in parentheses are not a number', '1-800-662-HELP (9999)', undefined],
    ['two codes with a comma are not a number', '988, 741741', undefined],
    ['nor without a blank', '988,741741', undefined],
    ['nor with a slash', '988/741741', undefined],
    ['nor with a slash between blanks', '116 123 / 116 111', undefined],
    ['two codes with no more than a blank are not a number', '988 741741', undefined],
    ['nor with a hyphen', '111-85258', undefined],
    ['a short code written in two groups is one', '131 114', 'tel:131114', '131 114'],
    ['as are three and six digits that begin with no code', '601 234567', 'tel:601234567', '601 234567'],
    ['nor on two lines', '988\n741741', undefined],
    ['nor with a semicolon', '1-800-555-0100;988', undefined],
    ['an MMI code is not a number', '*#06#', undefined],
    ['an escaped MMI code is not a number', '*%2306%23', undefined],
    ['a USSD code is not a number', '*100#', undefined],
    ['a number that ends in a hash is not a number', '0800 123#', undefined],
    ['a full-width star is a star', '＊１００＃', undefined],
    ['words are not a number', 'Call our office', undefined],
    ['letters without digits are not a number', 'HELPLINE', undefined],
    ['a script is not a number', 'javascript:alert(1)', undefined],
    ['two pluses are not a number', '+1+2345678', undefined],
    ['a plus inside is not a number', '0800+123', undefined],
    ['sixteen digits are not a number', '1234567890123456', undefined],
    ['a single digit is not a number', '9', undefined],
    ['two numbers in one text are not a number', '555-0100 or 555-0101', undefined],
    ['“x211” is not a number', 'x211', undefined],
    ['nothing is not a number', '', undefined],
  ];
  for (const [name, text, href, shown] of cases) {
    it(name, () => {
      const number = readNumber(text);
      expect(number && telHref(number)).to.equal(href);
      if (shown) expect(number!.shown).to.equal(shown);
      if (number) expect(digitsOf(telHref(number))).to.equal(digitsOf(number.shown + (number.extension ?? '')));
    });
  }
});

describe('isDisguisedShortCode', () => {
  const cases: [string, boolean][] = [
    ['+44116123', true],
    ['0044116123', true],
    ['00442079460000', false],
    ['000', false],
    ['+4485258', true],
    ['+33333114', true],
    ['+1988', true],
    ['+35350808', true],
    ['+6591511767', false],
    ['+442079460000', false],
    ['+18002738255', false],
    ['+298123456', false],
    ['+50051234', false],
    ['988', false],
    ['116123', false],
  ];
  for (const [dial, disguised] of cases)
    it(`${dial}: ${disguised}`, () => expect(isDisguisedShortCode(dial)).to.equal(disguised));
});

describe('smsHref', () => {
  it('carries the keyword as the text', () =>
    expect(smsHref({ shown: '741741', dial: '741741' }, 'HOME')).to.equal('sms:741741?&body=HOME'));
  it('escapes the keyword', () =>
    expect(smsHref({ shown: '741741', dial: '741741' }, 'A&B #1')).to.equal('sms:741741?&body=A%26B%20%231'));
  it('cuts at 160 characters, never inside one', () =>
    expect(decodeURIComponent(smsHref({ shown: '12', dial: '12' }, '🙂'.repeat(200)))).to.equal(
      `sms:12?&body=${'🙂'.repeat(160)}`,
    ));
  it('has a text of one line, as it is shown', () =>
    expect(smsHref({ shown: '741741', dial: '741741' }, ' HO\u202eME\r\n now ')).to.equal(
      'sms:741741?&body=HO%20ME%20now',
    ));
  it('has no text without a keyword', () => expect(smsHref({ shown: '988', dial: '988' })).to.equal('sms:988'));
});
