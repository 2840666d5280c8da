import type { ReactiveControllerHost } from 'lit';
import type { Story } from '../../domain/story.js';

/** What the reader did with one story; absent = untouched. */
export interface Reading {
  readonly open?: boolean;
  readonly whole?: boolean;
  /** The reader shared the reaction again after a failure. */
  readonly retried?: boolean;
}

/** What the reader did with the story that is shown. Another story starts afresh. */
export class StoryReading {
  private id: string | undefined = undefined;
  private reading: Reading = {};

  constructor(private readonly host: ReactiveControllerHost) {}

  /** False until the reader touched a story. */
  get hasBegun(): boolean {
    return this.id !== undefined;
  }

  of({ id }: Story): Reading {
    return id === this.id ? this.reading : {};
  }

  /** Notes what the reader did. */
  change(story: Story, change: Reading): void {
    this.reading = { ...this.of(story), ...change };
    this.id = story.id;
    this.host.requestUpdate();
  }

  end(): void {
    this.id = undefined;
    this.host.requestUpdate();
  }
}
