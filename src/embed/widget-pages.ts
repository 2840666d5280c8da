/** The tags that a page can hold on their own, each with its published file. */
export const WIDGETS = {
  'peer-group-finder': { file: 'group-finder', height: 720, allow: 'geolocation; clipboard-write' },
  'peer-story-card': { file: 'story-card', height: 460, allow: undefined },
  'peer-grounding-player': { file: 'grounding-player', height: 640, allow: undefined },
  'peer-resource-list': { file: 'resource-list', height: 640, allow: 'clipboard-write' },
  'peer-quick-exit': { file: 'quick-exit', height: 160, allow: undefined },
} as const satisfies Readonly<Record<string, WidgetPage>>;

/** How a widget is delivered. */
export interface WidgetPage {
  /** Name of its files in `dist/cdn` and `dist/embed`, without an ending. */
  readonly file: string;
  /** Height of a frame until its page reports its own, CSS px. */
  readonly height: number;
  /** Permissions delegated to the frame, if the widget uses any. */
  readonly allow: string | undefined;
}

/** One of the tags. */
export type WidgetTag = keyof typeof WIDGETS;
