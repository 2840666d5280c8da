/** The message that a framed page sends to its parent whenever its height changes, CSS px. */
export interface HeightMessage {
  readonly type: 'peer-height';
  readonly height: number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The secret that WordPress appends to the address of a frame to recognise its messages. */
export function wordpressSecret(hash: string): string | undefined {
  return /[?&]secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];
}

/**
 * Sends messages to the parent page: to `resize.js`, and to WordPress in its own format. The parent receives heights
 * and links, and cannot change anything here.
 */
export class FrameMessages {
  private sentHeight = 0;
  private readonly secret = wordpressSecret(location.hash);

  /** Sends the height now and whenever it changes, and again to a parent that says it is ready. */
  start(): void {
    new ResizeObserver(() => this.sendHeight()).observe(document.body);
    addEventListener('message', ({ source, data }) => {
      if (source !== window.parent || !isObject(data) || data.message !== 'ready') return;
      this.sentHeight = 0;
      this.sendHeight();
    });
  }

  /**
   * Asks the parent page to navigate to `href`; WordPress does so for addresses on the frame's own host while the frame
   * has the focus.
   */
  openLink(href: string): void {
    this.post({ message: 'link', value: href });
  }

  private sendHeight(): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === this.sentHeight || height === 0) return;
    this.sentHeight = height;
    window.parent.postMessage({ type: 'peer-height', height } satisfies HeightMessage, '*');
    if (this.secret) this.post({ message: 'height', value: height });
  }

  // Any origin may receive it: a height and a link that a visitor pressed are not secret.
  private post(message: object): void {
    window.parent.postMessage({ ...message, ...(this.secret && { secret: this.secret }) }, '*');
  }
}
