import { judge, type IssueTarget } from './judge.js';
import type { Gate } from './schema/gate.js';
import type { Draft } from './schema/draft.js';
import type { Remedies } from './schema/remedies.js';
import { withheldParts, type Withheld } from './withheld.js';

/** What is done about records of one kind that do not fit their schema. */
export interface Repair {
  /** Renames fields in place and returns the parts that say not to show them; see `withheldParts`. */
  withheldParts(record: Draft): Withheld[];
  /** The domain value of a record, each wrong value read or remedied; `undefined` if it must not be shown; see `judge`. */
  judge<T>(schema: Gate<T>, record: unknown, target: IssueTarget): T | undefined;
}

/** The repair with these remedies. */
export const repairWith = (remedies: Remedies): Repair => ({
  withheldParts: (record) => withheldParts(record, remedies),
  judge: (schema, record, target) => judge(schema, remedies, record, target),
});
