/** What a framed page sends to the page around it whenever its height changes, CSS px. */
export interface HeightMessage {
  readonly type: 'peer-height';
  readonly height: number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The secret that WordPress hangs on the address of a frame, by which it knows the frame's messages again. */
export function wordpressSecret(hash: string): string | undefined {
  return /[?&]secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];
}

/**
 * Speaks to the page around this one: to `resize.js`, and to WordPress in its own words. It receives heights and links,
 * and can change nothing here.
 */
export class FrameMessages {
  private sentHeight = 0;
  private readonly secret = wordpressSecret(location.hash);

  /** Tells the height now and whenever it changes, and again to a parent that says it is ready. */
  start(): void {
    new ResizeObserver(() => this.tellHeight()).observe(document.body);
    addEventListener('message', ({ source, data }) => {
      if (source !== window.parent || !isObject(data) || data.message !== 'ready') return;
      this.sentHeight = 0;
      this.tellHeight();
    });
  }

  /**
   * Asks the page around to go to `href`; WordPress does so for addresses on the frame's own host while the frame has
   * the focus.
   */
  openLink(href: string): void {
    this.post({ message: 'link', value: href });
  }

  private tellHeight(): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === this.sentHeight || height === 0) return;
    this.sentHeight = height;
    window.parent.postMessage({ type: 'peer-height', height } satisfies HeightMessage, '*');
    if (this.secret) this.post({ message: 'height', value: height });
  }

  // Any origin may listen: a height and a link that a visitor pressed are not secret.
  private post(message: object): void {
    window.parent.postMessage({ ...message, ...(this.secret && { secret: this.secret }) }, '*');
  }
}
