import { expect } from '@open-wc/testing';
import { distanceUnit, fromKm, toKm } from '../../src/domain/distance.js';
import { distanceKm, parsePoint } from '../../src/domain/points.js';

const point = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('distance', () => {
  const cases: [string, ReturnType<typeof point>, ReturnType<typeof point>, number][] = [
    ['one degree of latitude', point(0, 0), point(1, 0), 111.195],
    ['Paris to London', point(48.8566, 2.3522), point(51.5074, -0.1278), 343.6],
    ['across the date line', point(0, 179.5), point(0, -179.5), 111.195],
    ['pole to pole', point(90, 0), point(-90, 0), 20015.1],
    ['antipodes', point(0, 0), point(0, 180), 20015.1],
    ['a few metres', point(44.98, -93.27), point(44.98001, -93.27), 0.001112],
    ['nowhere at all', point(44.98, -93.27), point(44.98, -93.27), 0],
  ];
  for (const [what, a, b, km] of cases)
    it(`measures ${what}`, () => {
      expect(distanceKm(a, b)).to.be.closeTo(km, km * 0.001 + 1e-9);
    });

  it('is in miles where people use miles', () => {
    expect(
      ['US', 'GB', 'GB-ENG', 'us-mn', 'LR', 'MM', 'CA', 'DE', 'IE', '', 'USA'].filter(
        (region) => distanceUnit(region) === 'mi',
      ),
    ).to.deep.equal(['US', 'GB', 'GB-ENG', 'us-mn', 'LR', 'MM']);
  });
  it('turns into miles and back', () => {
    expect([fromKm(1.609344, 'mi'), toKm(1, 'mi'), fromKm(5, 'km'), toKm(5, 'km')]).to.deep.equal([1, 1.609344, 5, 5]);
  });

  const points: [string, number, number][] = [
    ['44.98,-93.27', 44.98, -93.27],
    [' 44.98 ; -93 ', 44.98, -93],
    ['-90,180', -90, 180],
    ['0,0', 0, 0],
  ];
  for (const [text, latitude, longitude] of points)
    it(`reads the point “${text}”`, () => {
      expect(parsePoint(text)).to.deep.equal({ latitude, longitude });
    });
  for (const text of [
    '',
    '44.98',
    '91,0',
    '0,181',
    'NaN,NaN',
    '44.98,-93.27,1',
    'Riverton, MN',
    '1e3,4',
    '1'.repeat(100_000),
  ]) {
    it(`refuses the point “${text.slice(0, 20)}”`, () => {
      expect(parsePoint(text)).to.equal(undefined);
    });
  }
});
