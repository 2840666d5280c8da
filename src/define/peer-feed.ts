import { define } from '../ui/define.js';
import { PeerFeed } from '../widgets/peer-feed/peer-feed.js';

define('peer-feed', PeerFeed);

export { PeerFeed };
export type { FeedErrorEvent, FeedReadyEvent } from '../context/feed-events.js';
