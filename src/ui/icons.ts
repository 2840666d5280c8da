// Written by `npm run icons`: all of them; a widget imports each from its own module.

export { CALL } from './icons/call.js';
export { TEXT } from './icons/text.js';
export { CHAT } from './icons/chat.js';
export { VIDEO } from './icons/video.js';
export { MAIL } from './icons/mail.js';
export { PLACE } from './icons/place.js';
export { SEARCH } from './icons/search.js';
export { SHARE } from './icons/share.js';
export { CALENDAR } from './icons/calendar.js';
export { SAVE } from './icons/save.js';
export { CLOSE } from './icons/close.js';
export { UNFOLD } from './icons/unfold.js';
export { OPEN_CIRCLE } from './icons/open-circle.js';
export { CHECKED } from './icons/checked.js';
export { PLAY } from './icons/play.js';
export { PAUSE } from './icons/pause.js';
export { STOP } from './icons/stop.js';
export { BACK } from './icons/back.js';
export { NEXT } from './icons/next.js';
