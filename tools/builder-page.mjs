/** Writes dist/builder/index.html: the page where one builds a widget, with the settings from the manifest written into it. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { widgetSettings } from './widget-settings.mjs';

/** Nothing in it ends the element it stands in. */
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

export function writeBuilderPage() {
  writeFileSync(
    'dist/builder/index.html',
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>Put a widget on your page</title>
    <link rel="stylesheet" href="builder.css">
    <script type="module" src="../cdn/peer-widgets.js"></script>
    <script type="module" src="builder.js"></script>
  </head>
  <body>
    <main>
      <h1>Put a widget on your page</h1>
      <p>This page needs scripts and a web server. Opened as a file, by a double click, it cannot run: open it from a web server. docs/embedding.md says the same in words.</p>
    </main>
    <script type="application/json" data-widgets>${json(widgetSettings())}</script>
  </body>
</html>
`,
  );
  copyFileSync('src/builder/builder.css', 'dist/builder/builder.css');
}
