import { expect } from '@open-wc/testing';
import { readOne } from '../../support/read-groups.js';

const base = { name: 'Circle', slug: 'circle', day: 1, time: '19:00' };

describe('places in Meeting Guide', () => {
  const points: [string, Record<string, unknown>, unknown][] = [
    ['numbers', { latitude: 39.5, longitude: -89 }, [39.5, -89]],
    ['text', { latitude: ' 39.5', longitude: '-89.0' }, [39.5, -89]],
    ['forty digits', { latitude: '39.5000000000000000000000000000000000001', longitude: -89 }, [39.5, -89]],
    ['zero', { latitude: 0, longitude: 0 }, []],
    ['half a pair', { latitude: 39.5 }, []],
    ['"lat,lng"', { coordinates: '39.5, -89' }, [39.5, -89]],
    ['swapped', { latitude: -139.5, longitude: 39 }, []],
    ['words', { latitude: 'north', longitude: '' }, []],
  ];
  for (const [name, where, expected] of points) {
    it(`reads coordinates that are ${name}`, () => {
      const { place } = readOne({ ...base, address: '1 Pier Road', ...where })!;
      expect([place?.latitude, place?.longitude].filter((each) => each !== undefined)).to.deep.equal(expected);
    });
  }

  const approximate: [string, Record<string, unknown>, boolean | undefined][] = [
    ['yes', { approximate: 'yes' }, true],
    ['no', { approximate: 'no', formatted_address: 'Chicago, IL, USA' }, undefined],
    ['true', { approximate: true }, true],
    ['unsaid with a town only', { formatted_address: 'Chicago, IL, USA' }, true],
    ['unsaid with a door', { formatted_address: '1 Pier Road, Chicago, IL 60601, USA' }, undefined],
    ['unsaid with a box', { coordinates: '39,-90,40,-89' }, true],
  ];
  for (const [name, where, expected] of approximate)
    it(`knows an approximate place: ${name}`, () =>
      expect(readOne({ ...base, location: 'Hall', ...where })?.place?.approximate).to.equal(expected));

  const ways: [string, Record<string, unknown>, unknown][] = [
    ['an address', { address: '1 Pier Road' }, 'in-person'],
    ['a link', { conference_url: 'https://meet.example.org' }, 'online'],
    ['a phone', { conference_phone: '+15550100' }, 'phone'],
    ['both', { address: '1 Pier Road', conference_url: 'https://meet.example.org' }, 'hybrid'],
    [
      'a town and a link',
      { formatted_address: 'Chicago, IL, USA', conference_url: 'https://meet.example.org' },
      'online',
    ],
    [
      'what it says',
      { address: '1 Pier Road', conference_url: 'https://meet.example.org', attendance_option: 'in_person' },
      'in-person',
    ],
    ['nothing', {}, undefined],
  ];
  for (const [name, where, expected] of ways)
    it(`derives attendance from ${name}`, () => expect(readOne({ ...base, ...where })?.attendance).to.equal(expected));
});
