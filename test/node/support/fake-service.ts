import { ReactionError, type ReactionAction, type ReactionService } from '../../../src/reactions/reaction-service.js';

/** What a service was told. */
interface Sent {
  id: string;
  action: ReactionAction;
  once: string;
}

/** A service the test answers for. */
export class FakeService implements ReactionService {
  canTakeBack = true;
  readsMany = true;
  repeatable = true;
  readonly reads: string[][] = [];
  /** Of each read, whether it had to be anew. */
  readonly anew: boolean[] = [];
  readonly sent: Sent[] = [];
  counts = new Map<string, number>();
  failures: ReactionError[] = [];
  read(ids: readonly string[], anew = false): Promise<ReadonlyMap<string, number>> {
    this.reads.push([...ids]);
    this.anew.push(anew);
    const failure = this.failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve(this.counts);
  }
  send(id: string, action: ReactionAction, once: string): Promise<number | undefined> {
    this.sent.push({ id, action, once });
    const failure = this.failures.shift();
    if (failure) return Promise.reject(failure);
    const count = (this.counts.get(id) ?? 0) + (action === 'add' ? 1 : -1);
    this.counts.set(id, count);
    return Promise.resolve(count);
  }
}

/** No answer. */
export const unreachable = () => new ReactionError('unreachable', 'down');
/** Too many requests. */
export const limited = (wait?: number) => new ReactionError('limited', 'slow down', 429, wait);
/** A no. */
export const refused = () => new ReactionError('refused', 'no', 404);
