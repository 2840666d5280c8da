/**
 * What a widget of this kind has to guarantee, most important first. `covered` lists tests outside this folder that
 * cover a row or a part of it; `byHand` says why a row has no test, and how a person checks it.
 */
export const ROWS = [
  { id: 'T01', claim: 'Without scripts every published snippet still shows a crisis number and a link.' },
  { id: 'T02', claim: 'No clock, zone, state, filter or search makes a crisis number disappear.' },
  {
    id: 'T03',
    claim: 'The digits shown are the digits dialled; codes and words are not linked.',
    covered: ['test/domain/phone-number.test.ts', 'test/domain/contact-link.test.ts', 'test/content/helplines.test.ts'],
  },
  {
    id: 'T04',
    claim: 'All text of a feed is shown as text: no element, no dialog, no request.',
    covered: ['test/feed/adapters/hostile.test.ts'],
  },
  {
    id: 'T05',
    claim: 'Only web, mail, telephone and text message addresses become links.',
    covered: ['test/feed/safe-href.test.ts'],
  },
  { id: 'T06', claim: 'A whole session makes no requests except for the script and the feed.' },
  {
    id: 'T07',
    claim: 'A whole session leaves nothing on the device, in the address, the history, the title or an event.',
  },
  { id: 'T08', claim: 'Linked sites do not learn where the visitor came from.' },
  {
    id: 'T09',
    claim: 'In a sandboxed frame it renders, and the number can be copied.',
    covered: ['test/embed/oembed.test.mjs'],
  },
  { id: 'T10', claim: 'Whatever goes wrong with a feed, a message, a number and a working retry remain.' },
  {
    id: 'T11',
    claim: 'axe finds no violation in any state, target size and contrast included.',
    covered: ['test/support/common-tests.ts'],
  },
  { id: 'T12', claim: 'Everything works by keyboard alone; the focus is always visible and never trapped.' },
  {
    id: 'T13',
    claim: 'A page for frames accepts only feeds from its list, and nothing else from its address.',
    covered: ['test/embed/frame.test.mjs'],
  },
  {
    id: 'T14',
    claim: 'No feed and no query can pollute Object.prototype.',
    covered: ['test/node/feed-fuzz.test.ts', 'test/feed/own-copy.test.ts'],
  },
  { id: 'T15', claim: 'A page with a polluted Object.prototype shows the same.' },
  { id: 'T16', claim: 'A broken, truncated or strange response leaves no widget blank.' },
  {
    id: 'T17',
    claim: 'The valid records of a mixed feed are shown, and the others counted.',
    covered: ['test/feed/parse-feed.test.ts'],
  },
  {
    id: 'T18',
    claim: 'The limits on size, time, depth and number of records hold.',
    covered: ['test/feed/request-feed.test.ts'],
  },
  {
    id: 'T19',
    claim: 'Retries follow the documented number and timing, and never happen while the page is hidden.',
    covered: ['test/feed/request-feed.test.ts'],
  },
  {
    id: 'T20',
    claim: 'When the address changes several times in a row, the last one is shown and the other loads are aborted.',
  },
  { id: 'T21', claim: 'A removed widget stops loading; a moved one loads nothing again and keeps its state.' },
  { id: 'T22', claim: 'Two versions, builds or addresses of the library on one page: one warning, everything shown.' },
  { id: 'T23', claim: 'The device’s location is requested only after a press, and never leaves the device.' },
  { id: 'T24', claim: 'The feed is requested without cookies, referrer, preflight or custom headers.' },
  { id: 'T25', claim: 'Typing changes the address only if the page asks for it, and then only the fragment.' },
  { id: 'T26', claim: 'With closed isolation, events expose only the element to the page.' },
  {
    id: 'T27',
    claim: 'Quick exit: immediate, by keyboard too, without a referrer, and Back does not return.',
    covered: ['test/widgets/quick-exit.test.ts', 'test/widgets/leaving.test.ts', 'test/domain/exit-taps.test.ts'],
  },
  {
    id: 'T28',
    claim: 'Under the published policy everything is styled and works.',
    covered: ['test/node/demo.test.mjs'],
  },
  { id: 'T29', claim: 'Two self-contained files work under one trusted-types policy.' },
  { id: 'T30', claim: 'No message from elsewhere changes anything.', covered: ['test/embed/resize.test.mjs'] },
  { id: 'T31', claim: 'A refreshed feed keeps the focus, the scroll position, open parts and the selection.' },
  {
    id: 'T32',
    claim: 'Set up before definition, cloned, or inserted as markup: the same result.',
    covered: ['test/support/common-tests.ts'],
  },
  { id: 'T33', claim: 'Three hundred widgets make one request for each feed and stay light.' },
  { id: 'T34', claim: 'A page can enter the back-forward cache; an exercise pauses there.' },
  {
    id: 'T35',
    claim: 'Integrity values match the files; a changed file does not run, and the page’s fallback stays.',
  },
  {
    id: 'T36',
    claim: 'Each published file is self-contained and within its byte budget.',
    covered: ['tools/check-bytes.mjs', 'tools/check.mjs'],
  },
  {
    id: 'T37',
    claim:
      'Two runtime dependencies, exact, none with an install script, licences known; a bill of materials can be made.',
    covered: ['tools/check.mjs'],
  },
  {
    id: 'T38',
    claim:
      'With “remember” only documented keys are stored, and can be deleted; if storage is refused, everything still works.',
  },
  { id: 'T39', claim: 'Typed text is not autocompleted, spell-checked, named or submitted with a form.' },
  {
    id: 'T40',
    claim: 'The player does nothing by itself, and Stop works at once.',
    covered: ['test/widgets/grounding-player/session.test.ts'],
  },
  {
    id: 'T41',
    claim: 'Phases keep time on a slow device, and a hidden page pauses.',
    covered: ['test/domain/exercise-machine.test.ts', 'test/domain/exercise-timeline.test.ts'],
  },
  { id: 'T42', claim: 'With reduced motion nothing moves, and the text is the same.' },
  { id: 'T43', claim: 'Nothing flashes.', covered: ['test/widgets/grounding-player/flash.test.ts'] },
  {
    id: 'T44',
    claim: 'One announcement per phase, none per second, none at the start.',
    covered: ['test/widgets/grounding-player/access.test.ts'],
  },
  {
    id: 'T45',
    claim: 'What assistive technology announces in every state is what was reviewed and approved.',
    covered: [
      'test/trust/goldens/group-finder.txt',
      'test/trust/goldens/story-card.txt',
      'test/trust/goldens/grounding-player.txt',
      'test/trust/goldens/resource-list.txt',
      'test/trust/goldens/quick-exit.txt',
    ],
  },
  {
    id: 'T46',
    claim: 'Every regular expression runs in linear time.',
    covered: ['test/node/linear-patterns.test.mjs'],
  },
  { id: 'T47', claim: 'No attribute adds markup, a style rule or a request.' },
  {
    id: 'T48',
    claim: 'Bidirectional controls and odd characters do not affect the text around them; numbers read left to right.',
    covered: ['test/ui/help-now.test.ts'],
  },
  {
    id: 'T49',
    claim: 'In print all numbers, names, times and addresses appear, and no buttons.',
    covered: ['test/widgets/group-finder-print.test.ts'],
  },
  { id: 'T50', claim: 'The classic file is ES2019, the modules ES2022.', covered: ['tools/check.mjs'] },
  { id: 'T51', claim: 'Twenty copies: no duplicate id, independent state.', covered: ['test/support/common-tests.ts'] },
  { id: 'T52', claim: 'Any value of “lang” is tolerated.' },
  {
    id: 'T53',
    claim: 'The next time is right in every zone and across every clock change.',
    covered: [
      'test/domain/recurrence.test.ts',
      'test/domain/recurrence-oracle.test.ts',
      'test/domain/zoned-time.test.ts',
    ],
  },
  {
    id: 'T54',
    claim: 'At 320 pixels, at 400 % and with wide text spacing nothing is cut off and nothing scrolls sideways.',
    covered: ['test/support/common-tests.ts'],
  },
  { id: 'T55', claim: 'Forced colours, dark, more contrast: every control is visible.' },
  { id: 'T56', claim: 'Targets are at least 24 pixels, and 44 for calling, writing, reacting and playing.' },
  {
    id: 'T57',
    claim: 'Nothing on the ban list is in the source or the published files.',
    covered: ['tools/eslint/bans.mjs', 'tools/check-lint-walls.mjs'],
  },
  { id: 'T58', claim: 'Published files are listed, valid and have provenance.', covered: ['tools/check.mjs'] },
  {
    id: 'T59',
    claim: 'Five hundred records: the page and each keystroke stay fast on a slow device.',
    covered: ['tools/bench.mjs'],
    byHand: 'Times depend on the machine: `npm run bench` measures them, docs/performance.md keeps the figures.',
  },
  {
    id: 'T60',
    claim: 'Nothing shifts between the first paint and the shown feed.',
    covered: ['test/embed/stillness.test.mjs'],
  },
  { id: 'T61', claim: 'The static oEmbed pair passes WordPress’s rules.', covered: ['test/embed/oembed.test.mjs'] },
  { id: 'T62', claim: 'A sanitized snippet still shows the number, the title and the link, and no code.' },
  {
    id: 'T63',
    claim: 'A frame settles its height in at most two messages, without a loop.',
    covered: ['test/embed/resize.test.mjs'],
  },
  { id: 'T64', claim: 'Elements named like DOM properties change nothing.' },
  {
    id: 'T65',
    claim:
      'Prerendered content is valid HTML, and its nodes are kept by the upgrade. Shadow trees are not prerendered ([why](decisions/0012-no-declarative-shadow-dom.md)).',
  },
  { id: 'T66', claim: 'The demo server sets no cookies; pages for frames can be framed, other pages cannot.' },
  {
    id: 'T67',
    claim:
      'A script address and a tag name are enough, attributes can be set later; also in a frame inside a sandboxed frame.',
  },
  {
    id: 'T68',
    claim: 'Every language has every text, plural form and placeholder.',
    covered: ['test/i18n/parity.test.ts'],
  },
  { id: 'T69', claim: 'Longer text and right-to-left text fit.', covered: ['test/support/common-tests.ts'] },
  { id: 'T70', claim: 'The language of any ancestor applies, and changes take effect live.' },
  { id: 'T71', claim: 'The text is plain, at about grade 6, and blames nobody.' },
  {
    id: 'T72',
    claim: 'The reaction is a toggle with an unchanging label, with undo, and never “0”.',
    covered: ['test/widgets/story-card/reaction.test.ts'],
  },
  {
    id: 'T73',
    claim: 'The content note comes before the story, and the story is not exposed before it is opened.',
    covered: ['test/widgets/story-card/story-card.test.ts'],
  },
  { id: 'T74', claim: 'Headings form a valid outline at every level.' },
  {
    id: 'T75',
    claim: 'IBM’s accessibility engine finds no violation, and each potential one was reviewed.',
    covered: ['test/trust/ibm-triage.json'],
  },
  { id: 'T76', claim: 'Lighthouse gives every demo page 100 for accessibility and for best practices.' },
  { id: 'T77', claim: 'Page styles that apply to all elements leave the widgets usable.' },
  {
    id: 'T78',
    claim: 'A theme with a focus ring below 3:1, or text below 4.5:1, causes one console warning in development.',
    covered: ['test/check-theme.test.ts', 'test/ui/themes.test.ts'],
  },
  {
    id: 'T79',
    claim: 'The loader defines tags that are added later, and handles missing files gracefully.',
    covered: ['test/embed/autoload.test.mjs'],
  },
  { id: 'T80', claim: 'Coming back online triggers one retry; an old copy shows its date.' },
  {
    id: 'T81',
    claim: 'Ten thousand nonsensical feeds are read or rejected without an exception.',
    covered: ['test/node/feed-fuzz.test.ts'],
  },
  { id: 'T82', claim: 'A thousand mounts and unmounts leak no listeners and no memory.' },
  { id: 'T83', claim: 'A failure is announced once and does not move the focus.' },
  { id: 'T84', claim: 'Times include their zone, for screen readers too.' },
  { id: 'T85', claim: 'A page without problems logs nothing to the console; a warning is logged once.' },
  { id: 'T86', claim: 'Types are strict, for a consumer too.', covered: ['tools/check.mjs', 'tsconfig.json'] },
  { id: 'T87', claim: 'The manifest and the tables match the source.', covered: ['tools/manifest-tables.mjs'] },
  { id: 'T88', claim: 'The Storybook build loads nothing from other sites.', covered: ['tools/stories.mjs'] },
  { id: 'T89', claim: 'Every engine shows the whole page.', covered: ['tools/test.mjs'] },
  { id: 'T90', claim: 'The threat model is written down, and each of its rows is tested.' },
  {
    id: 'T91',
    claim:
      'Nobody is shown another country’s number because of the browser’s languages: the time zone decides, in widgets and frames.',
    covered: ['test/domain/region.test.ts', 'test/domain/reader-country.test.ts', 'test/node/time-zones.test.mjs'],
  },
  {
    id: 'T92',
    claim:
      'A region that is not an assigned code is reported once and ignored; properties added to Object.prototype never count.',
    covered: ['test/widgets/region-offer.test.ts'],
  },
  {
    id: 'T93',
    claim:
      'Every widget that shows lines names their region, lets the visitor change it, and offers the country where the visitor may be instead.',
    covered: ['test/widgets/region-offer.test.ts'],
  },
  {
    id: 'T94',
    claim: 'Without a region, numbers remain even if Intl or storage is broken.',
    covered: ['test/widgets/resource-list-survival.test.ts'],
  },
  {
    id: 'T95',
    claim: 'A restriction that cannot be read hides or tightens, in every field of every kind of record.',
    covered: ['test/node/unreadable-values.test.ts'],
  },
  {
    id: 'T96',
    claim:
      'A story whose consent or expiry cannot be read is not shown anywhere: not on a card, not by `render`, not by the endpoint.',
    covered: ['test/feed/schema/unreadable-stories.test.ts'],
  },
  {
    id: 'T97',
    claim: 'A line whose regions cannot be read is in no country’s list.',
    covered: ['test/feed/schema/unreadable-lines.test.ts'],
  },
  {
    id: 'T98',
    claim:
      'A record that its source withdraws, or whose state cannot be read, is not shown as active; dates, ways of meeting and numbers that cannot be read completely lead to no place, time or call.',
    covered: [
      'test/feed/adapters/withdrawn.test.ts',
      'test/feed/adapters/withdrawn-status.test.ts',
      'test/feed/adapters/withdrawn-resources.test.ts',
      'test/feed/adapters/date-cells.test.ts',
      'test/feed/adapters/attendance-words.test.ts',
      'test/feed/adapters/place-words.test.ts',
      'test/feed/adapters/nothing-words.test.ts',
    ],
  },
  {
    id: 'T99',
    claim:
      'What a page hides, collapses or strikes through is not part of a story; a service at several places has no “open now”.',
    covered: ['test/feed/html-text.test.ts', 'test/feed/adapters/hsds-places.test.ts'],
  },
  {
    id: 'T100',
    claim: 'The quick exit works on a page that has broken the APIs it uses.',
    covered: ['test/widgets/leaving.test.ts'],
  },
  {
    id: 'T101',
    claim: 'A page that asks before leaving is left without the prompt, and is shown again if it stays.',
    covered: ['test/widgets/leaving.test.ts'],
  },
  {
    id: 'T102',
    claim:
      'The quick exit is visible wherever the page is scrolled, takes little room, and never covers the focused element.',
    covered: ['test/widgets/quick-exit-in-sight.test.ts'],
  },
  {
    id: 'T103',
    claim: 'After a retry the focus is where it was, and never moves to a number or a link by itself.',
    covered: ['test/widgets/story-card/reaction.test.ts', 'test/widgets/story-card/story-card.test.ts'],
  },
  {
    id: 'T104',
    claim:
      'Whatever a page or browser has broken (Intl, storage, observers, named elements, Lit’s markers), the page’s fallback and a number stay.',
  },
  { id: 'T105', claim: 'A page with Prototype.js or MooTools shows the same.' },
  { id: 'T106', claim: '“false” turns every boolean attribute off, and is reported once.' },
  {
    id: 'T107',
    claim: 'An unclosed tag hides nothing, and inline data and the snippet survive an editor’s paragraphs.',
    covered: ['test/node/inline-json.test.ts'],
  },
  {
    id: 'T108',
    claim: 'Neither a theme’s link color nor inherited styles make a number unreadable.',
  },
  {
    id: 'T109',
    claim: 'No query, redirect or path traversal loads a foreign feed in a frame, or removes its numbers.',
    covered: ['test/embed/frame.test.mjs', 'test/node/frame-options.test.ts'],
  },
  {
    id: 'T110',
    claim: 'A page is left only for one of our frames that the visitor is using.',
    covered: ['test/embed/resize.test.mjs'],
  },
  {
    id: 'T111',
    claim: 'What `render` prints of a feed is not code in any template language.',
    covered: ['test/node/render-templates.test.ts'],
  },
  {
    id: 'T112',
    claim: 'The reaction endpoint accepts only valid sites and redirects only to them.',
    covered: ['test/node/reactions/site-origin.test.ts', 'test/node/reactions/endpoint-origins.test.ts'],
  },
  {
    id: 'T113',
    claim: 'Clock jumps, locks, crowds and broken requests neither stop the endpoint nor lift its rate limit.',
    covered: [
      'test/node/reactions/rate-limit.test.ts',
      'test/node/reactions/steady-day.test.ts',
      'test/node/reactions/stores.test.ts',
      'test/node/serve.test.ts',
    ],
  },
  { id: 'T114', claim: 'No command reads an endless feed.', covered: ['test/node/feed-commands.test.ts'] },
  {
    id: 'T115',
    claim: 'No text of a feed hides a number, a recipient, or the real host of a link.',
    covered: [
      'test/domain/shown-host.test.ts',
      'test/domain/phone-number.test.ts',
      'test/domain/contact-link.test.ts',
      'test/feed/safe-href.test.ts',
      'test/widgets/where-links-lead.test.ts',
    ],
  },
  {
    id: 'T116',
    claim:
      'A recording comes from the feed’s own origin unless the page allows more, and loading one that is too large is aborted.',
    covered: ['test/widgets/grounding-player/sound.test.ts'],
  },
  {
    id: 'T117',
    claim: 'A voice starts on a press and reads a long step to its end; two players never speak at once.',
    covered: ['test/domain/spoken-pieces.test.ts', 'test/widgets/grounding-player/sound.test.ts'],
  },
  {
    id: 'T118',
    claim: 'A widget that the page moves continues where it was.',
    covered: ['test/widgets/grounding-player/moved.test.ts', 'test/context/feed-controller.test.ts'],
  },
  {
    id: 'T119',
    claim: 'Page translation, one-letter shortcuts and small text on the page leave a widget usable.',
    covered: ['test/ui/foreign-page.test.ts'],
  },
];
