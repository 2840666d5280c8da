import { expect } from '@open-wc/testing';
import type { Near } from '../../src/domain/finder-choices.js';
import { START, type FinderSession } from '../../src/domain/finder-session.js';
import { queryOf } from '../../src/domain/session-query.js';

const near: Near = { latitude: 39.75, longitude: -89.6, label: 'Springfield' };

describe('the query of a session', () => {
  const session: FinderSession = { ...START, near, radius: 10, sort: 'distance' };

  it('is in kilometres, whatever the visitor’s unit', () => {
    expect(queryOf(session, 'mi', ['a'])).to.deep.equal({
      text: '',
      filters: {},
      near,
      radius: 16.09344,
      only: undefined,
      sort: 'distance',
    });
    expect(queryOf(session, 'km')).to.deep.include({ radius: 10 });
  });

  it('is limited to saved groups only if the visitor wants just those', () => {
    expect(queryOf({ ...session, onlySaved: true }, 'km', ['a']).only).to.deep.equal(['a']);
    expect(queryOf({ ...session, onlySaved: true }, 'km').only).to.deep.equal([]);
  });
});
