import { expect } from '@open-wc/testing';
import { isWeekly } from '../../src/domain/group.js';

describe('isWeekly', () => {
  it('tells a repeating slot from a single occasion', () => {
    expect(isWeekly({ weekday: 1, start: 0 })).to.equal(true);
    expect(isWeekly({ date: '2026-12-01', start: 0 })).to.equal(false);
  });
});
