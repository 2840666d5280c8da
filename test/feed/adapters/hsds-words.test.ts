import { expect } from '@open-wc/testing';
import type { Resource } from '../../../src/domain/resource.js';
import { atOnce } from '../../../src/feed/in-slices.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { resourceReader } from '../../../src/feed/readers/resources.js';
import { issueTexts } from '../../support/read-groups.js';

const read = (body: unknown) =>
  atOnce(parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feeds/resources.json' }));
const service = (fields: object): Resource | undefined =>
  read({
    total_items: 1,
    contents: [
      { id: '1', name: 'Harbor Center', status: 'active', phones: [{ number: '555-0101', type: 'voice' }], ...fields },
    ],
  }).data.resources[0];

describe('the words of HSDS', () => {
  const interpreters: [words: string, interpreter: true | undefined, shown: string | undefined][] = [
    ...[
      'None',
      'No',
      'N/A',
      'no',
      '-',
      'No interpretation available at this time.',
      'Not available',
      'Interpretation is not offered',
      'We cannot provide interpreters',
      'Interpreters unavailable',
      'Ninguno',
      'Sin intérpretes',
      'keine Dolmetscher',
      'Aucun',
      'لا يوجد',
      'Interpreters are no longer available',
      'There are no interpreters',
      'N',
      '0',
      'false',
      'Sorry, none',
      'English only',
      'Please bring your own interpreter',
      'Interpreters: none',
      'Interpretation services: No',
      '"No"',
      'Nil',
      'Unable to provide interpreters',
      'なし',
    ].map((words): [string, undefined, undefined] => [words, undefined, undefined]),
    ...[
      'Yes',
      'yes',
      'Available',
      'Interpreters available',
      'Interpretation services are available',
      'Interpreters on request',
      'Sí',
    ].map((words): [string, true, undefined] => [words, true, undefined]),
    ...[
      'Interpreters on Wednesdays only, ask when you call',
      'Urdu, Polish and Slovak',
      'By telephone interpreter after the first visit',
    ].map((words): [string, undefined, string] => [words, undefined, words]),
  ];
  for (const [words, interpreter, shown] of interpreters) {
    it(`says ${interpreter ? 'yes' : shown ? 'the words themselves' : 'nothing'} of interpreters for “${words}”`, () => {
      const found = service({ interpretation_services: words });
      expect([found?.interpreter, found?.accessibility?.[0]]).to.deep.equal([interpreter, shown]);
    });
  }

  const kinds: [kind: string, names: string[]][] = [
    [
      'service',
      [
        'Emergency Rental Assistance Hotline',
        'Utility Crisis Assistance Line',
        'Emergency Food Box Text Line',
        'Emergency food helpline',
        'Housing Crisis Line',
        'Energy crisis hotline',
        'Emergency Shelter Hotline',
        'Eviction Crisis Helpline',
        'Crisis Pregnancy Helpline',
        'Roadside Emergency Line',
        'Winter storm emergency helpline',
        'Financial Crisis Hotline',
        'Financial distress helpline',
        'Heating crisis line',
        'Pet Emergency Hotline',
        'Emergency Dental Line',
        'Crisis of Faith Reading Line',
        'Tax emergency line',
        'Food Crisis Text Line',
        'Emergency Cash Line',
        'Immigration Crisis Hotline',
        'Child Care Crisis Line',
        'Crisis Nursery Line',
        'Landlord Crisis Line',
        'Homeless Crisis Line',
        'Cost-of-living crisis helpline',
        'Small business distress hotline',
        'Maritime Distress Line',
        'Passport crisis line',
        'Refugee Crisis Hotline',
      ],
    ],
    [
      'crisis-line',
      [
        'Veterans Crisis Line',
        'Suicide & Crisis Lifeline',
        'Crisis Text Line',
        'Lakeside Suicide Prevention Hotline',
        'County Mental Health Crisis Line',
        'Crisis Intervention Hotlines',
        'Distress Line',
        'Disaster Distress Helpline',
        'Rape Crisis Hotline',
        '24-hour crisis line',
        'Crisis Support Services Line',
        'Youth Crisis Help Line',
        'Suicide Prevention Helpline',
        'Psychiatric Emergency Hotline',
        'Crisis line for young people',
        'Crisis hotline',
      ],
    ],
    ['warmline', ['Evening Warmline', 'Crisis Warm Line']],
  ];
  for (const [kind, names] of kinds) {
    for (const name of names) {
      it(`takes “${name}” for ${kind}`, () => {
        expect(service({ name })?.kind).to.equal(kind);
        expect(service({ name: 'Harbor Center', attributes: [{ taxonomy_term: { name } }] })?.kind).to.equal(kind);
      });
    }
  }
  it('does not take a desk for rent for a crisis line by the terms it is filed under', () => {
    expect(
      service({
        name: 'Emergency Rental Assistance Hotline',
        attributes: [{ taxonomy_term: { name: 'Crisis hotlines' } }],
      })?.kind,
    ).to.equal('service');
  });

  it('keeps what a note says of a language, and all costs', () => {
    const found = service({
      languages: [{ name: 'French', code: 'fr', note: 'please call ahead' }, { code: 'es' }],
      cost_options: [
        { option: 'Membership', amount: 0 },
        { option: 'Session', amount: 40, currency: 'USD' },
      ],
    });
    expect(found?.languages).to.deep.equal(['French (please call ahead)', 'es']);
    expect(found?.cost).to.equal('Membership: 0; Session: 40 USD');
    expect(
      [[{ amount: 0 }], [{ amount: 0 }, { option: 'Session' }], [{ option: 'Sliding scale' }], [{ amount: 5 }]].map(
        (cost_options) => service({ cost_options })?.cost,
      ),
    ).to.deep.equal(['free', '0; Session', 'Sliding scale', '5']);
  });

  it('drops and names a number that a spreadsheet has cut', () => {
    const feed = read({
      total_items: 1,
      contents: [
        {
          id: '1',
          name: 'A',
          phones: [
            { number: '1.64656E+10', type: 'voice' },
            { number: '555-0101', type: 'voice' },
          ],
        },
      ],
    });
    expect([feed.data.resources[0]?.contacts.map(({ display }) => display), issueTexts(feed.issues)]).to.deep.equal([
      ['555-0101'],
      ['0 number: shows “1.64656E+10” instead of its value'],
    ]);
  });
});
