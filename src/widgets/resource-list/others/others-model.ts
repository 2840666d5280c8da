import { keyOf } from '../../../domain/fold-text.js';
import type { FoundResources, ResourceFacet } from '../../../domain/resource-index.js';
import { isCrisisKind, RESOURCE_KINDS, type Resource, type ResourceKind } from '../../../domain/resource.js';
import { warnOnce } from '../../../ui/warn-once.js';
import { inService } from '../crisis-lines.js';
import type { Condition } from './resource-search.js';

/** Shorter lists are quicker to read than to search. */
const WORTH_SEARCHING = 6;

/** The resources below the crisis lines, as they are shown now. */
export interface OthersModel {
  /** True where there is enough to be searched and filtered. */
  readonly isSearchable: boolean;
  /** What the visitor searches for. */
  readonly searchText: string;
  readonly counts: FoundResources['counts'];
  /** How many resources match. */
  readonly total: number;
  /** Those of them that are shown, by kind. */
  readonly byKind: readonly { readonly kind: ResourceKind; readonly resources: readonly Resource[] }[];
  /** How many more match. */
  readonly rest: number;
  /** The first resource of the page that was added last; it gets the focus. */
  readonly firstNew: Resource | undefined;
  /** Where nothing matches: the conditions to drop, with the matches that each would bring. */
  readonly waysOut: readonly { readonly condition: Condition; readonly total: number }[];
}

/** What a visitor can do with the resources below the crisis lines. */
export interface OthersActions {
  search(text: string): void;
  choose(facet: ResourceFacet, value: string): void;
  drop(condition: Condition): void;
  clear(): void;
  showMore(): void;
}

/** The values of an attribute that holds several, separated by spaces. */
const listOf = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** What the page asks to be listed below the crisis lines. */
export interface Selection {
  readonly kinds?: string | undefined;
  readonly topics?: string | undefined;
  readonly max?: number | undefined;
}

/** The resources below the crisis lines: those of the page's kinds and topics that can be reached. */
export function selectOthers(resources: readonly Resource[], { kinds, topics, max }: Selection): Resource[] {
  const wanted = listOf(kinds);
  const unknown = wanted.filter((kind) => !RESOURCE_KINDS.includes(kind as ResourceKind));
  if (unknown.length > 0) warnOnce(`<peer-resource-list>: unknown kinds "${unknown.join(' ').slice(0, 80)}"`);
  const isAnyKind = wanted.length === unknown.length;
  const keys = listOf(topics).map(keyOf);
  return resources
    .filter(({ kind }) => !isCrisisKind(kind) && (isAnyKind || wanted.includes(kind)))
    .filter((resource) => keys.length === 0 || resource.topics.some((topic) => keys.includes(keyOf(topic))))
    .slice(0, typeof max === 'number' && max >= 0 ? max : undefined)
    .flatMap((resource) => inService(resource) ?? []);
}

/** What `othersModel` is made from. */
export interface OthersInput extends Pick<OthersModel, 'searchText'>, FoundResources {
  /** Matches or not. */
  readonly all: readonly Resource[];
  /** How many are shown at most. */
  readonly limit: number;
  /** Place among the matches of the first one that was added last; -1 for none. */
  readonly firstNew: number;
  waysOut(): OthersModel['waysOut'];
}

/** The resources below the crisis lines; `undefined` where there are none. */
export function othersModel(input: OthersInput): OthersModel | undefined {
  const { all, resources, counts, limit, firstNew, searchText } = input;
  if (all.length === 0) return undefined;
  const shown = resources.slice(0, limit);
  return {
    isSearchable: all.length >= WORTH_SEARCHING,
    searchText,
    counts,
    total: resources.length,
    byKind: RESOURCE_KINDS.map((kind) => ({
      kind,
      resources: shown.filter((resource) => resource.kind === kind),
    })).filter((each) => each.resources.length > 0),
    rest: resources.length - shown.length,
    firstNew: shown[firstNew],
    waysOut: resources.length === 0 ? input.waysOut() : [],
  };
}
