import type { LitElement } from 'lit';
import { isPageHidden } from '../../page/page-visibility.js';
import { addStyles } from '../../ui/shadow-root.js';
import { sessionPart } from './late-parts.js';
import type { LateStart } from './player-model.js';
import type { PlayerSession, SessionSettings } from './player-session.js';

/**
 * The session of a player, whose code is fetched ahead. What is asked of it before it is there is done as soon as it
 * is: a start only if the reader is still on the page and has not changed their mind.
 */
export class LateSession {
  /** The session; nothing before anything was asked of it. */
  run: PlayerSession | undefined = undefined;
  start: LateStart = undefined;
  private waiting: ((run: PlayerSession) => void)[] = [];

  constructor(
    private readonly host: LitElement,
    private readonly settings: () => SessionSettings,
  ) {}

  /** Calls `action` with the session, now or later. */
  with(action: (run: PlayerSession) => void): void {
    const part = sessionPart.load();
    if (!(part instanceof Promise)) {
      action(this.made(part));
      return;
    }
    this.waiting.push(action);
    if (this.waiting.length > 1) return;
    part.then(
      (module) => this.waiting.splice(0).forEach((each) => each(this.made(module))),
      () => this.giveUp(),
    );
  }

  /** Calls `action` as `with` does, as the start that the reader waits for. */
  begin(action: (run: PlayerSession) => void): void {
    this.start = 'waiting';
    this.with((run) => {
      if (this.start !== 'waiting') return;
      this.start = undefined;
      this.host.requestUpdate();
      if (this.host.isConnected && !isPageHidden()) action(run);
    });
    this.host.requestUpdate();
  }

  /** Pauses; a start that waits is taken back. */
  pause(): void {
    this.start = undefined;
    this.run?.pause();
  }

  /** Stops at once; a start that waits is taken back. */
  stop(): void {
    this.start = undefined;
    this.run?.act('stop');
  }

  /** Ends the session and goes back to the beginning. */
  reset(): void {
    this.start = undefined;
    this.run?.reset();
  }

  /** Ends the wait: what was to come did not arrive. */
  giveUp(): void {
    this.waiting = [];
    if (this.start) this.start = 'failed';
    this.host.requestUpdate();
  }

  private made({ PlayerSession, styles }: Awaited<ReturnType<typeof sessionPart.load>>): PlayerSession {
    addStyles(this.host, ...styles);
    return (this.run ??= new PlayerSession(this.host, this.settings));
  }
}
