import type { GlobalTypes } from 'storybook/internal/types';

type Icon = NonNullable<Extract<NonNullable<GlobalTypes[string]['toolbar']>, object>['icon']>;

interface Choice {
  readonly title: string;
  readonly icon: Icon;
  /** The values, the first being the default, with what the toolbar calls them. */
  readonly items: Readonly<Record<string, string>>;
}

/** What a page or a visitor may have chosen; each is a menu of the toolbar and a value in a story's address. */
const CHOICES: Readonly<Record<string, Choice>> = {
  look: {
    title: 'Theme',
    icon: 'paintbrush',
    items: { default: 'Default theme', calm: 'Calm', clear: 'Clear', warm: 'Warm' },
  },
  scheme: { title: 'Light or dark', icon: 'contrast', items: { auto: 'As the device', light: 'Light', dark: 'Dark' } },
  language: { title: 'Language', icon: 'globe', items: { en: 'English', es: 'Español', ar: 'العربية' } },
  direction: {
    title: 'Direction of the page',
    icon: 'transfer',
    items: { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' },
  },
  width: {
    title: 'Width',
    icon: 'grow',
    items: {
      full: 'Whole width',
      280: '280 px sidebar',
      360: '360 px phone',
      480: '480 px',
      768: '768 px',
      1200: '1200 px page',
    },
  },
  host: {
    title: 'Host page',
    icon: 'browser',
    items: {
      plain: 'Plain page',
      reset: 'Framework reset',
      unset: '* { all: unset }',
      blog: 'Dark blog',
      small: '62.5 % root font',
      large: '200 % text',
    },
  },
  motion: { title: 'Motion', icon: 'play', items: { auto: 'As the device', reduce: 'Reduced motion' } },
  contrast: { title: 'Contrast', icon: 'eye', items: { auto: 'As the device', more: 'More contrast' } },
};

/** The toolbar's menus. */
export const globalTypes: GlobalTypes = Object.fromEntries(
  Object.entries(CHOICES).map(([name, { title, icon, items }]) => [
    name,
    {
      description: title,
      toolbar: {
        title,
        icon,
        dynamicTitle: true,
        items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
      },
    },
  ]),
);

/** What is chosen at first. */
export const initialGlobals: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(CHOICES).map((name) => [name, 'auto'])),
  look: 'default',
  language: 'en',
  width: 'full',
  host: 'plain',
};
