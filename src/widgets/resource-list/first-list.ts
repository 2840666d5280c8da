import { html, nothing, type TemplateResult } from 'lit';
import { REGIONS } from '../../content/helplines/regions.js';
import type { FeedState } from '../../context/feed-context.js';
import { digitsOf } from '../../domain/digits.js';
import type { Line } from '../../domain/resource.js';
import { fallback, feedTrouble, loadingStatus, rowsToCome } from '../../ui/feed-status.js';
import { firstContact, firstLink } from '../../ui/first-help.js';
import { hasOtherNumber } from '../../ui/own-numbers.js';
import { regionRow } from '../../ui/region-row.js';
import type { FirstCrisis } from './first-crisis.js';
import { crisisFrame, directoriesFrame, directoryFrame, lineFrame, listFrame, waysFrame } from './list-frame.js';
import { wholePart } from './late-list.js';
import type { ListBasis, ListHost, ShownList } from './list-model.js';

/** A line with the first way to reach it. Where its hours are to come, their row is there. */
const firstLine = (line: Line, { level, help, words }: ListBasis): TemplateResult =>
  lineFrame(line, level + 1, html`<bdi>${line.hours === 'always' ? words.hours.always : '\u00A0'}</bdi>`, [
    nothing,
    waysFrame([firstLink(line, help, 'help')]),
  ]);

/** Why there are no lines, and the directories. */
const directories = ({ builtIn }: FirstCrisis, basis: ListBasis): TemplateResult =>
  directoriesFrame(
    basis,
    false,
    builtIn.directories.map((line) => directoryFrame(line, waysFrame([firstLink(line, basis.help, 'link')]))),
  );

function crisis(first: FirstCrisis, basis: ListBasis): TemplateResult {
  const lines = first.builtIn.first.map((line) => firstLine(line, basis));
  const row = regionRow(basis.home, basis.regions, { regions: REGIONS });
  return crisisFrame(row, basis, lines, [nothing, nothing, lines.length > 0 ? nothing : directories(first, basis)]);
}

/** The digits of the numbers that are shown. */
const numbersOf = ({ builtIn, emergency = '' }: FirstCrisis): string[] => [
  emergency,
  ...builtIn.first.map((line) => digitsOf(firstContact(line)?.display ?? '')),
];

/**
 * The list until the rest of its code has arrived: the emergency number and the region's first lines, or the directories
 * where it has none.
 */
export class FirstList {
  private isAsked = false;
  private isRetried = false;

  constructor(private readonly host: ListHost) {}

  /** Fetches the rest, which gives way to what is being drawn now. */
  fetchRest(): void {
    if (!this.isAsked) this.load();
    this.isAsked = true;
  }

  /** The list with what is there. */
  show(basis: ListBasis): ShownList {
    const feed = this.feedOf(basis);
    const { status } = feed;
    const isComing = status === 'ready' || status === 'stale';
    return {
      state: isComing ? 'loading' : status,
      draw: () => {
        const first = basis.crisis;
        return listFrame(basis, first ? crisis(first, basis) : nothing, [
          !first?.builtIn.first.length || hasOtherNumber(this.host, numbersOf(first)) ? fallback() : nothing,
          isComing || status === 'loading' ? [loadingStatus(feed, basis.status), rowsToCome(2)] : nothing,
          isComing ? nothing : feedTrouble(feed, basis.status, () => this.retry(basis)),
        ]);
      },
    };
  }

  /** The feed's state, as the visitor sees it: without the code that lists it, it has failed. */
  private feedOf({ feed }: ListBasis): FeedState {
    if (wholePart.hasFailed) return { ...feed, status: 'failed', code: 'network' };
    return this.isRetried ? { ...feed, status: 'loading', code: 'network', slow: false } : feed;
  }

  private retry({ feed }: ListBasis): void {
    if (wholePart.hasFailed) {
      this.isRetried = true;
      this.load(true);
      this.redraw();
    }
    if (feed.status === 'failed') void this.host.reload();
  }

  private load(urgent = false): void {
    const loading = wholePart.load(urgent);
    if (loading instanceof Promise) loading.then(this.redraw, this.redraw);
  }

  private readonly redraw = (): void => this.host.requestUpdate();
}
