/** Style sheets of pages that hold widgets, by the name the toolbar gives them; scoped to the story. */
export const HOST_PAGES: Readonly<Record<string, string>> = {
  plain: '',
  // What a CSS framework does to every element before its own styles come.
  reset: `
    .host-page, .host-page *, .host-page *::before { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; line-height: 1.15; }
    .host-page { font: 400 1rem/1.5 'Noto Sans Variable', sans-serif; color: #212529; }
    .host-page :is(h1, h2, h3, h4, h5, h6) { font-size: inherit; font-weight: inherit; }
    .host-page :is(button, input, select) { font: inherit; background: none; text-transform: none; }
    .host-page a { color: inherit; text-decoration: inherit; }
    .host-page :is(ol, ul) { list-style: none; }`,
  unset: '.host-page > * { all: unset; } .host-page > * * { all: unset; }',
  blog: `
    body { color-scheme: dark; background: #14110f; color: #e9e2d8; }
    .host-page { max-inline-size: 40rem; margin-inline: auto; font: 1.1875rem/1.7 Georgia, 'Times New Roman', serif; letter-spacing: 0.01em; text-align: justify; }`,
  small: 'html { font-size: 62.5%; } .host-page { font-size: 1.6rem; }',
  large: 'html { font-size: 200%; }',
};

/** The page of every story: a bundled font, so that pictures look the same on every machine. */
export const PAGE = `
  html { color-scheme: light dark; font-family: 'Noto Sans Variable', 'Noto Sans Arabic Variable', sans-serif; }
  body { margin: 0; background: light-dark(#f4f1ea, #0f1315); color: light-dark(#1d2a2f, #edf2f0); }
  .host-page { display: block; padding: 16px; }
  .host-page peer-feed > * { margin-block-start: 16px; }
  .sb-show-main.sb-main-padded { padding: 0; }`;
