import { expect } from '@open-wc/testing';
import { atOnce, inSlices } from '../../src/feed/in-slices.js';

describe('work in slices', () => {
  const run = async (asked: unknown): Promise<string[]> => {
    const order: string[] = [];
    const work = function* (): Generator<unknown, string> {
      order.push('begun');
      yield asked;
      order.push('done');
      return 'answer';
    };
    // All that a page has begun comes to its end before a new task does, in every engine.
    void Array.from({ length: 1000 })
      .reduce((before: Promise<void>) => before.then(() => undefined), Promise.resolve())
      .then(() => order.push('page'));
    expect(await inSlices(work())).to.equal('answer');
    order.push('after');
    return [...order];
  };

  it('does little work without a pause', async () => {
    expect(await run(undefined)).to.deep.equal(['begun', 'done', 'after']);
  });
  it('yields to the page when the work asks for it', async () => {
    expect(await run(true)).to.deep.equal(['begun', 'page', 'done', 'after']);
  });
  it('rejects with the reason it was aborted for', async () => {
    const abort = new AbortController();
    const work = inSlices(
      (function* () {
        yield true;
      })(),
      abort.signal,
    );
    abort.abort(new Error('enough'));
    expect(await work.catch((error: unknown) => String(error))).to.equal('Error: enough');
  });
  it('gives the same answer at once', () => {
    expect(
      atOnce(
        (function* () {
          yield true;
          return 2;
        })(),
      ),
    ).to.equal(2);
  });
});
