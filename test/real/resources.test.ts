import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contactLink } from '../../src/domain/contact-link.js';
import { digitsOf } from '../../src/domain/digits.js';
import { parseFeed, type ParsedFeed } from '../../src/feed/parse-feed.js';
import { resourceReader } from '../../src/feed/readers/resources.js';

const folder = join(process.env.PEER_REAL_DATA ?? '../shared/data', 'resources');

function read(body: unknown): ParsedFeed {
  const steps = parseFeed(body, [resourceReader], { baseUrl: 'https://example.org/feed.json' });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('published resources', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    it(`${name} gives at least one resource, each link dialling what it shows`, () => {
      const { data, droppedCount } = read(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      assert.ok(data.resources.length > 0);
      assert.equal(droppedCount, 0);
      for (const contact of data.resources.flatMap(({ contacts }) => contacts)) {
        const { href, number } = contactLink(contact);
        if (number && href)
          assert.equal(digitsOf(href.replace(/\?.*/, '')), digitsOf(number.shown + (number.extension ?? '')));
      }
    });
  }
});
