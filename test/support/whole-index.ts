import { GroupIndex as FirstIndex } from '../../src/domain/finder.js';
import type { Group } from '../../src/domain/group.js';
import { GroupWords } from '../../src/domain/group-words.js';
import { NearGroups } from '../../src/domain/near-groups.js';
import type { PlaceIndex } from '../../src/domain/places.js';
import { relatedGroups, type RelatedGroups } from '../../src/domain/related-groups.js';
import { weekPlan } from '../../src/domain/week-plan.js';

/** An index of groups with everything that the finder adds to it as its parts arrive. */
export class GroupIndex extends FirstIndex {
  override texts = new GroupWords(this.groups);
  override near = new NearGroups(this.groups);
  override plan = weekPlan;

  get places(): PlaceIndex {
    return this.near.places;
  }

  related(group: Group): RelatedGroups {
    return relatedGroups(group, this.groups, this.nameOf);
  }
}
