import { expect } from '@open-wc/testing';
import type { FinderLocation, MeetingKey, Near } from '../../src/domain/finder-choices.js';
import {
  restartsList,
  isByPage,
  newlyOpened,
  START,
  stepFinder,
  type FinderAction,
  type FinderSession,
} from '../../src/domain/finder-session.js';

const near: Near = { latitude: 39.75, longitude: -89.6, label: 'Springfield' };
const meeting: MeetingKey = { id: 'a', start: 1_000 };
const later: MeetingKey = { id: 'a', start: 2_000 };
const location: FinderLocation = { text: 'grief', filters: {}, sort: 'name', view: 'week', shown: 40 };
const from = (...actions: FinderAction[]): FinderSession => actions.reduce(stepFinder, START);

/** What happened before, what happens, and what is then different. */
const steps: [name: string, before: FinderAction[], action: FinderAction, expected: Partial<FinderSession>][] = [
  ['keeps the text as typed', [], { type: 'type', text: ' Grief ' }, { text: ' Grief ' }],
  [
    'adds a value to a filter',
    [{ type: 'toggleFilter', facet: 'day', value: '1' }],
    { type: 'toggleFilter', facet: 'day', value: '2' },
    { filters: { day: ['1', '2'] } },
  ],
  [
    'takes a value out again',
    [{ type: 'toggleFilter', facet: 'day', value: '1' }],
    { type: 'toggleFilter', facet: 'day', value: '1' },
    { filters: { day: [] } },
  ],
  ['drops the words', [{ type: 'type', text: 'x' }], { type: 'drop', condition: 'text' }, { text: '' }],
  [
    'drops a filter',
    [{ type: 'toggleFilter', facet: 'topic', value: 'grief' }],
    { type: 'drop', condition: 'topic' },
    { filters: { topic: [] } },
  ],
  ['shows what is near first', [], { type: 'setNear', near }, { near, sort: 'distance' }],
  [
    'forgets distance and order with the place',
    [
      { type: 'setNear', near },
      { type: 'setRadius', radius: 10 },
    ],
    { type: 'drop', condition: 'near' },
    { near: undefined, radius: undefined, sort: 'next' },
  ],
  [
    'keeps another order when the place goes',
    [
      { type: 'setNear', near },
      { type: 'setSort', sort: 'name' },
    ],
    { type: 'drop', condition: 'near' },
    { sort: 'name' },
  ],
  [
    'keeps the distance with another place',
    [
      { type: 'setNear', near },
      { type: 'setRadius', radius: 10 },
    ],
    { type: 'setNear', near: { latitude: 1, longitude: 1 } },
    { near: { latitude: 1, longitude: 1 }, radius: 10 },
  ],
  [
    'remembers which place nobody knows, not how that is worded',
    [{ type: 'setNear', near }],
    { type: 'placeFailed', notice: { code: 'unknownPlace', text: 'Atlantis' } },
    { near, notice: { code: 'unknownPlace', text: 'Atlantis' } },
  ],
  [
    'says nothing more of a place once there is one',
    [{ type: 'locating' }],
    { type: 'setNear', near },
    { notice: undefined },
  ],
  [
    'clears words, filters, place and saved',
    [
      { type: 'type', text: 'x' },
      { type: 'toggleFilter', facet: 'day', value: '1' },
      { type: 'toggleOnlySaved' },
      { type: 'setNear', near },
    ],
    { type: 'clear' },
    { text: '', filters: {}, onlySaved: false, near: undefined, sort: 'next' },
  ],
  ['unfolds', [], { type: 'toggleFold', fold: 'panel' }, { folds: new Set(['panel'] as const) }],
  ['folds again', [{ type: 'toggleFold', fold: 'panel' }], { type: 'toggleFold', fold: 'panel' }, { folds: new Set() }],
  ['opens a group, to which links lead', [], { type: 'toggleGroup', id: 'a' }, { open: new Set(['a']), latest: 'a' }],
  [
    'closes it',
    [{ type: 'toggleGroup', id: 'a' }],
    { type: 'toggleGroup', id: 'a' },
    { open: new Set(), latest: undefined },
  ],
  [
    'still links to the group opened last when another closes',
    [
      { type: 'toggleGroup', id: 'a' },
      { type: 'toggleGroup', id: 'b' },
    ],
    { type: 'toggleGroup', id: 'a' },
    { open: new Set(['b']), latest: 'b' },
  ],
  [
    'opens one meeting at a time, also two of one group',
    [{ type: 'toggleMeeting', meeting }],
    { type: 'toggleMeeting', meeting: later },
    { meeting: later, latest: 'a' },
  ],
  [
    'reveals a group in the list, before all others',
    [{ type: 'setView', view: 'week' }],
    { type: 'reveal', id: 'a' },
    { view: 'list', pinned: 'a', open: new Set(['a']), latest: 'a' },
  ],
  [
    'leaves a group open that is revealed again',
    [{ type: 'toggleGroup', id: 'a' }],
    { type: 'reveal', id: 'a' },
    { pinned: 'a', open: new Set(['a']) },
  ],
  [
    'reveals a meeting of a day that is shown in part',
    [],
    { type: 'revealMeeting', meeting, fold: 'day:1' },
    { meeting, folds: new Set(['day:1'] as const) },
  ],
  [
    'begins a list anew with another query',
    [
      { type: 'showMore', shown: 40 },
      { type: 'reveal', id: 'a' },
    ],
    { type: 'type', text: 'x' },
    { shown: 0, pinned: undefined },
  ],
  [
    'stays where it is in the list when details open',
    [{ type: 'showMore', shown: 40 }],
    { type: 'toggleGroup', id: 'a' },
    { shown: 40 },
  ],
  [
    'no longer says what was shared before',
    [{ type: 'shared', shared: { id: '', code: 'copied' } }],
    { type: 'setView', view: 'week' },
    { shared: undefined },
  ],
  [
    'sets one filter by attribute and leaves the visitor the others',
    [{ type: 'toggleFilter', facet: 'day', value: '1' }],
    { type: 'preset', preset: { filters: { topic: ['grief'] } } },
    { filters: { day: ['1'], topic: ['grief'] } },
  ],
  [
    'waits for the place that the page names',
    [{ type: 'setNear', near }],
    { type: 'preset', preset: { place: 'Salem' } },
    { near: undefined, pendingPlace: 'Salem' },
  ],
  [
    'no longer waits once the visitor names one',
    [{ type: 'preset', preset: { place: 'Salem' } }],
    { type: 'setNear', near },
    { near, pendingPlace: undefined },
  ],
  [
    'gives up a place that nobody knows',
    [{ type: 'preset', preset: { place: 'Atlantis' } }],
    { type: 'placePending', near: undefined },
    { near: undefined, pendingPlace: undefined },
  ],
  [
    'arrives where the address says, with the group still to be found',
    [],
    { type: 'arrive', at: { ...location, group: 'a' } },
    { text: 'grief', sort: 'name', view: 'week', shown: 40, pendingGroup: 'a' },
  ],
  [
    'closes on Back the group that was opened, in the list',
    [{ type: 'toggleGroup', id: 'a' }],
    { type: 'return', to: location },
    { open: new Set(), latest: undefined, shown: 40 },
  ],
  [
    'closes on Back a meeting of exactly that group',
    [
      { type: 'toggleMeeting', meeting: { id: '1 a', start: 1 } },
      { type: 'toggleGroup', id: 'a' },
    ],
    { type: 'return', to: location },
    { meeting: { id: '1 a', start: 1 }, open: new Set() },
  ],
  [
    'opens on Forward the group that was open there',
    [],
    { type: 'return', to: { ...location, group: 'a' } },
    { latest: 'a', pendingGroup: 'a' },
  ],
];

describe('the session of a finder', () => {
  for (const [name, before, action, expected] of steps)
    it(name, () => expect(stepFinder(from(...before), action)).to.deep.include(expected));

  it('leaves the session it was given as it was', () => {
    for (const [, before, action] of steps) {
      const session = from(...before);
      const copy = structuredClone(session);
      stepFinder(session, action);
      expect(session).to.deep.equal(copy);
    }
  });

  it('names the group that an action opened', () => {
    const opened = (before: FinderSession, action: FinderAction) => newlyOpened(before, stepFinder(before, action));
    expect(opened(START, { type: 'toggleGroup', id: 'a' })).to.equal('a');
    expect(opened(from({ type: 'toggleGroup', id: 'a' }), { type: 'toggleGroup', id: 'a' })).to.equal(undefined);
    expect(opened(from({ type: 'toggleGroup', id: 'a' }), { type: 'reveal', id: 'a' })).to.equal(undefined);
    expect(opened(from({ type: 'toggleMeeting', meeting }), { type: 'toggleMeeting', meeting: later })).to.equal('a');
    expect(opened(from({ type: 'toggleMeeting', meeting }), { type: 'type', text: 'x' })).to.equal(undefined);
  });

  it('tells a new query, and what the page decides, from everything else', () => {
    expect(restartsList({ type: 'type', text: '' })).to.equal(true);
    expect(restartsList({ type: 'toggleFold', fold: 'near' })).to.equal(false);
    expect(isByPage({ type: 'preset', preset: {} })).to.equal(true);
    expect(isByPage({ type: 'return', to: location })).to.equal(false);
  });
});
