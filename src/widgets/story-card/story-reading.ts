import type { ReactiveControllerHost } from 'lit';
import type { Story } from '../../domain/story.js';

/** What the reader did with one story; what is absent they did not touch. */
export interface Reading {
  readonly open?: boolean;
  readonly whole?: boolean;
  /** Asked to share the reaction again, after it failed. */
  readonly retried?: boolean;
}

/** What the reader did with the story that is shown. Another story starts anew. */
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

  /** Takes in what the reader did. */
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
