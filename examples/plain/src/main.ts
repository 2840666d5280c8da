import 'peer-support-widgets/story-card.js';
import { readFeed } from 'peer-support-widgets/feed.js';

const card = document.createElement('peer-story-card');
card.pick = 'newest';
card.feed = { version: 'peer-feed/1', stories: [{ id: 'a', text: 'It has a shape, and the shape has an end.' }] };
card.addEventListener('peer-story-react', (event) => {
  const { id, active }: { id: string; active: boolean } = event.detail;
  console.log(id, active);
});
document.body.append(card);

const { data, issues } = readFeed(card.feed, { baseUrl: location.href });
console.log(data.stories.length, issues.length);

// @ts-expect-error: no such way to choose
card.pick = 'random';
