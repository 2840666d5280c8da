import type { KnownLines } from '../../content/helplines/built-in-lines.js';
import type { FeedState } from '../../context/feed-context.js';
import type { TemplateResult } from 'lit';
import type { RegionLines } from '../../domain/helpline.js';
import type { feedStatus } from '../../i18n/en/feed-status.js';
import type { helplines } from '../../i18n/en/helplines.js';
import type { FindWords, Localized } from '../../i18n/words.js';
import type { RegionActions, RegionView } from '../../ui/region-row.js';
import type { ExerciseProgress, ExerciseState } from './exercise-progress.js';
import type { Choice, KnownExercise } from './known-exercise.js';
import type { Panel } from './panel.js';
import type { PlayerWords } from './player-words.js';
import type { Motion, PageTiming, ReaderOptions } from './reader-options.js';

export type { Panel } from './panel.js';

/** How a reader feels at the end. Never stored, never sent. */
export type Feeling = 'better' | 'same' | 'worse';

/** The help of a region. */
export interface PlayerHelp {
  readonly lines: RegionLines;
  readonly emergency: string | undefined;
  /** Files of lines that have not arrived. */
  readonly missing: KnownLines['missing'];
}

/** Everything that a player shows, settled before it is drawn. */
export interface PlayerModel {
  readonly localized: PlayerWords;
  readonly status: Localized<typeof feedStatus>;
  readonly lines: Localized<typeof helplines>;
  /** For words that only what comes later shows. */
  readonly findWords: FindWords;
  /** Level of the widget's own heading. */
  readonly level: number;
  /** Tells landmarks of one name apart, from 2. */
  readonly number: number | undefined;
  readonly feed: FeedState;
  /** `undefined` where the exercise that the page names is not here, or not yet. */
  readonly progress: ExerciseState | undefined;
  /** The wanted exercise while it is being fetched, and if it did not arrive. */
  readonly coming: KnownExercise | undefined;
  readonly isUnderWay: boolean;
  /** The session from its start until the reader goes to another exercise, and what it shows. */
  readonly on: { readonly progress: ExerciseProgress; readonly view: SessionView } | undefined;
  readonly start: LateStart;
  readonly choice: Choice;
  readonly options: ReaderOptions;
  readonly page: PageTiming;
  /** The amount of motion that the reader or the page chose. */
  readonly motion: Motion;
  /** How much moves on this device. */
  readonly shownMotion: Exclude<Motion, 'auto'>;
  /** The session's code, once it was used. */
  readonly run: SessionRun | undefined;
  /** The `no-hotkeys` of the page. */
  readonly noHotkeys: boolean | string;
  /** The reader's options are kept on this device, and can be forgotten. */
  readonly canForget: boolean;
  /** What is unfolded; `undefined` before the reader touched any. */
  readonly panels: readonly Panel[] | undefined;
  readonly feeling: Feeling | undefined;
  readonly home: RegionView;
  readonly isHelpOpen: boolean;
  /** The page's own help, checked. */
  readonly helpHref: string | undefined;
  /** True where the page's own content holds a number that the player does not show. */
  readonly hasOwnNumber: boolean;
  /** What screen readers announce. */
  readonly announcement: string;
}

/** What a session makes of the buttons. */
export interface SessionButtons {
  /** The word of the main button. */
  readonly main: string;
  /** The word that the main button has next; it is as wide as the wider one, so that nothing moves under the finger. */
  readonly other?: string | undefined;
  /** The icon of the main button, if not Play. */
  readonly picture?: string | undefined;
  /** True while another button is the one to press. */
  readonly isQuiet?: boolean | undefined;
  /** Before the main button. */
  readonly before?: unknown;
  /** The second pair of buttons: four in a row where there is room, else two and two. */
  readonly after?: unknown;
}

/** A start that the reader has asked for: its code is on its way, or did not arrive. */
export type LateStart = 'waiting' | 'failed' | undefined;

/** A session that is there. */
export interface SessionRun {
  act(type: 'next' | 'back' | 'stop'): void;
  /** Announces `text` to screen readers. */
  announce(text: string): void;
  readonly effects: {
    /** False where the device is known to have no voice for `lang`; asking starts its speech engine. */
    hasVoice(lang: string): boolean;
    /** Fetches what makes sound, for a reader who may be about to want it. */
    prepare(): void;
  };
}

/** What a session draws: each in place of what stands there before the start. */
export interface SessionView {
  /** Where the session stands, below the title. */
  place(progress: ExerciseProgress, localized: PlayerWords): unknown;
  /** The shape, or the ending. */
  middle(progress: ExerciseProgress, model: PlayerModel, act: PlayerActions): TemplateResult;
  /** The words beside the shape. */
  guide(progress: ExerciseProgress, localized: PlayerWords): unknown;
  buttons(progress: ExerciseProgress, localized: PlayerWords, act: PlayerActions): SessionButtons;
}

/** What a reader can choose in a player. */
export interface ReaderActions {
  feel(feeling: Feeling): void;
  change(options: ReaderOptions): void;
  /** Goes back to no options, here and in the store. */
  forget(): void;
  /** Folds or unfolds `panel`, where `open` are unfolded now. */
  toggle(panel: Panel, open: readonly Panel[]): void;
}

/** What a reader can do in a player. */
export interface PlayerActions {
  /** Starts, pauses or resumes. */
  toggle(): void;
  /** Starts or resumes; `again` always starts over. */
  begin(again: boolean): void;
  stop(): void;
  reload(): void;
  press(event: KeyboardEvent): void;
  /** Goes to the exercise of this id. */
  pick(id: string): void;
  toggleHelp(): void;
  readonly region: RegionActions;
  readonly reader: ReaderActions;
  readonly session: {
    /** Does something with the session, as soon as its code is there. */
    with(action: (run: SessionRun) => void): void;
  };
}
