import { expect } from '@open-wc/testing';
import { Part } from '../../src/parts/part.js';

interface Module {
  readonly name: string;
}

interface Attempt {
  resolve(module: Module): void;
  reject(error: Error): void;
}

/** A part whose attempts are settled by hand, in their order. */
function partByHand(): { part: Part<Module>; attempts: Attempt[] } {
  const attempts: Attempt[] = [];
  const part = new Part<Module>(
    () => new Promise<Module>((resolve, reject) => void attempts.push({ resolve, reject })),
  );
  return { part, attempts };
}

describe('a part', () => {
  it('is fetched once for all who can wait, and again for whoever cannot', async () => {
    const { part, attempts } = partByHand();
    const patient = part.load(false);
    expect(part.load(false)).to.equal(patient);
    const urgent = part.load();
    expect(attempts.length).to.equal(2);
    expect(part.load(false)).to.equal(urgent);
    attempts[1]!.resolve({ name: 'week' });
    expect(await urgent).to.deep.equal({ name: 'week' });
    expect(part.arrived).to.deep.equal({ name: 'week' });
    attempts[0]!.reject(new Error('late'));
    expect(await patient).to.deep.equal({ name: 'week' });
    expect(part.hasFailed).to.equal(false);
  });

  it('has failed once, where an attempt and the one that overtook it both fail', async () => {
    const { part, attempts } = partByHand();
    const failures: string[] = [];
    for (const loading of [part.load(false), part.load()])
      (loading as Promise<Module>).catch((error: unknown) => failures.push((error as Error).message));
    attempts[0]!.reject(new Error('first'));
    attempts[1]!.reject(new Error('second'));
    await new Promise((done) => setTimeout(done));
    expect(failures).to.deep.equal(['second', 'second']);
    expect(part.hasFailed).to.equal(true);
    const retry = part.load();
    expect(part.hasFailed).to.equal(false);
    attempts[2]!.resolve({ name: 'week' });
    expect(await retry).to.deep.equal({ name: 'week' });
  });

  it('that arrives after it has failed is used, and whoever drew the failure draws again', async () => {
    const setTimeout = window.setTimeout.bind(window);
    let giveUp!: () => void;
    window.setTimeout = ((call: () => void) => (giveUp = call)) as unknown as typeof setTimeout;
    try {
      const { part, attempts } = partByHand();
      let drawn = 0;
      const turn = (): Promise<void> => new Promise((done) => setTimeout(done));
      expect(part.need(() => drawn++)).to.equal(undefined);
      giveUp();
      await turn();
      expect([part.hasFailed, drawn]).to.deep.equal([true, 1]);
      attempts[0]!.resolve({ name: 'week' });
      await turn();
      expect([part.hasFailed, drawn]).to.deep.equal([false, 2]);
      expect(part.need(() => drawn++)).to.deep.equal({ name: 'week' });
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});
