/** Writes dist/feed.schema.json from the schemas that judge every feed, so that the two cannot disagree. */
import { writeFileSync } from 'node:fs';
import { importTypescript } from './run-typescript.mjs';

export async function writeFeedSchema() {
  const { feedJsonSchema } = await importTypescript('src/feed/feed-schema.ts');
  writeFileSync('dist/feed.schema.json', `${JSON.stringify(feedJsonSchema(), null, 2)}\n`);
}
