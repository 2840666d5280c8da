import { expect } from '@open-wc/testing';
import { PlaceIndex } from '../../src/domain/places.js';

function index() {
  const places = new PlaceIndex();
  places.add({ city: 'Montréal', region: 'QC', postalCode: 'H2X 1Y4', latitude: 45.5, longitude: -73.6 });
  places.add({ city: 'Montreal', region: 'QC', postalCode: 'H2X 3K2', latitude: 45.6, longitude: -73.4 });
  places.add({ city: 'Montpelier', region: 'VT', postalCode: '05602', latitude: 44.26, longitude: -72.58 });
  places.add({ city: 'Suva', latitude: -18, longitude: 179 });
  places.add({ city: 'Suva', latitude: -18, longitude: -179 });
  places.add({ city: 'Nowhere' });
  return places;
}
const at = (text: string) => {
  const found = index().find(text);
  return (
    found && [
      found.label,
      Math.round(found.latitude * 100) / 100,
      Math.round(found.longitude * 100) / 100,
      found.groups,
    ]
  );
};

describe('places', () => {
  const cases: [string, string, unknown[] | undefined][] = [
    ['a city in any spelling, at the middle of its groups', 'montreal', ['Montréal', 45.55, -73.5, 2]],
    ['a city with its region', 'Montréal, QC', ['Montréal, QC', 45.55, -73.5, 2]],
    ['a region', 'vt', ['VT', 44.26, -72.58, 1]],
    ['a postcode', 'H2X 1Y4', ['H2X 1Y4', 45.5, -73.6, 1]],
    ['a beginning, as the place with most groups', 'mont', ['Montréal', 45.55, -73.5, 2]],
    ['a postcode nobody has, by its first characters', 'H2X 9Z9', ['H2X 9Z9', 45.55, -73.5, 2]],
    ['the first characters of a postcode', '056', ['05602', 44.26, -72.58, 1]],
    ['the middle across the date line', 'Suva', ['Suva', -18, 180, 2]],
    ['no place that has no point', 'Nowhere', undefined],
    ['no place for two letters', 'mo', undefined],
    ['no place for nothing', ' ', undefined],
    ['no place the feed does not know', 'Lisbon', undefined],
    ['no place for another postcode', '90210', undefined],
  ];
  for (const [what, text, expected] of cases)
    it(`finds ${what}`, () => {
      expect(at(text)).to.deep.equal(expected);
    });

  it('suggests the places with most groups first', () => {
    expect(
      index()
        .suggest('mon', 3)
        .map(({ label }) => label),
    ).to.deep.equal(['Montréal', 'Montréal, QC', 'Montpelier']);
  });
});
