import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Marks, MARKS_KEY } from '../../../src/reactions/marks.js';

describe('Marks', () => {
  const storage = (): { items: Map<string, string> } & Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
    const items = new Map<string, string>();
    return {
      items,
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    };
  };

  it('keeps nothing without a storage', () => {
    const marks = new Marks();
    marks.set('a', 'x');
    assert.equal(marks.get('a'), 'x');
  });

  it('keeps story and once under one key, and nothing when nothing is marked', () => {
    const place = storage();
    const marks = new Marks();
    marks.keepIn(place);
    marks.set('a', 'x');
    assert.deepEqual([...place.items], [[MARKS_KEY, '{"a":"x"}']]);
    marks.set('a', undefined);
    assert.equal(place.items.size, 0);
  });

  it('remembers from visit to visit, beside other tabs', () => {
    const place = storage();
    const one = new Marks();
    one.keepIn(place);
    const two = new Marks();
    two.keepIn(place);
    one.set('a', 'x');
    two.set('b', 'y');
    const later = new Marks();
    later.keepIn(place);
    assert.deepEqual([later.get('a'), later.get('b')], ['x', 'y']);
  });

  for (const content of ['{', 'null', '5', '[]', '{"a":5}', '{"__proto__":{"a":"x"}}']) {
    it(`makes nothing of what is not its own: ${content}`, () => {
      const place = storage();
      place.items.set(MARKS_KEY, content);
      const marks = new Marks();
      marks.keepIn(place);
      assert.equal(marks.get('a'), undefined);
      marks.set('b', 'y');
      assert.equal(marks.get('b'), 'y');
    });
  }

  it('keeps in memory what a full storage does not take', () => {
    const marks = new Marks();
    marks.keepIn({
      ...storage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    marks.set('a', 'x');
    marks.set('b', 'y');
    assert.deepEqual([marks.get('a'), marks.get('b')], ['x', 'y']);
  });

  it('writes nothing down that was marked before it was told where', () => {
    const marks = new Marks();
    const place = storage();
    marks.set('a', 'x');
    marks.keepIn(place);
    assert.equal(marks.get('a'), 'x');
    assert.equal(place.items.size, 0);
  });

  it('works where storage refuses', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const marks = new Marks();
    marks.keepIn({ getItem: refuse, setItem: refuse, removeItem: refuse });
    marks.set('a', 'x');
    assert.equal(marks.get('a'), 'x');
  });
});
