import { RegionChoice } from '../../page/region-choice.js';
import { StoredOptions } from '../../page/stored-options.js';
import type { LateSession } from './late-session.js';
import type { Feeling, Panel } from './player-model.js';
import { keptOptions, type ReaderOptions } from './reader-options.js';

/** The storage key of a reader's options; nothing else is stored. */
const KEY = 'peer-widgets/player/1';

/** The reader's choices: options, another exercise, unfolded panels, how they feel. Only options are ever stored. */
export class ReaderChoices {
  options: ReaderOptions = {};
  /** Id of the exercise the reader went to. */
  picked: string | undefined = undefined;
  /** What is unfolded; nothing before the reader touched any. */
  open: readonly Panel[] | undefined = undefined;
  feeling: Feeling | undefined = undefined;
  isHelpOpen = false;
  /** The reader's region, for its crisis lines. */
  readonly home: RegionChoice;
  private readonly stored = new StoredOptions(KEY);

  constructor(
    private readonly host: ConstructorParameters<typeof RegionChoice>[0],
    private readonly session: () => LateSession,
  ) {
    this.home = new RegionChoice(host);
  }

  /** Restores the options that were stored. */
  recall(): void {
    if (!this.host.remember) return;
    this.session().with((run) => {
      this.options = { ...run.optionsFrom(this.stored.read()), ...this.options };
      this.host.requestUpdate();
    });
  }

  /** Changes options; those about sound count at once. */
  change(options: ReaderOptions): void {
    this.apply({ ...this.options, ...options });
    if (this.host.remember) this.stored.write(keptOptions(this.options));
  }

  /** Clears all options, here and in the store. */
  forget(): void {
    this.apply({});
    this.stored.forget();
  }

  private apply(options: ReaderOptions): void {
    const before = this.options;
    this.options = options;
    this.session().with((run) => run.apply(before, options));
    this.host.requestUpdate();
  }

  /** Folds or unfolds `panel`, where `shown` are unfolded now. */
  toggle(panel: Panel, shown: readonly Panel[]): void {
    this.open = shown.includes(panel) ? shown.filter((each) => each !== panel) : [...shown, panel];
    this.host.requestUpdate();
  }

  /** Goes to the exercise with this id, or back to the page's. The session ends. */
  pick(id: string | undefined): void {
    this.session().reset();
    this.picked = id;
    this.open = this.feeling = undefined;
    this.options = { ...this.options, minutes: undefined, seconds: undefined };
    this.host.requestUpdate();
  }

  /** Notes how the reader feels; worse opens help. */
  feel(feeling: Feeling | undefined): void {
    this.feeling = feeling;
    this.isHelpOpen = feeling === 'worse';
    this.host.requestUpdate();
  }

  /** Shows or hides help; an exercise that is on pauses meanwhile. */
  toggleHelp(): void {
    this.isHelpOpen = !this.isHelpOpen;
    if (this.isHelpOpen) this.session().pause();
    this.host.requestUpdate();
  }
}
