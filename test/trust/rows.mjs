/**
 * What a widget of this kind is held to, most important first. `covered` names tests outside this folder that hold a row or a part of it;
 * `byHand` says why a row has no test, and how a person checks it.
 */
export const ROWS = [
  { id: 'T01', claim: 'Without scripts every published snippet still shows a crisis number and a link.' },
  { id: 'T02', claim: 'No crisis number goes away with a clock, a zone, a state, a filter or a search.' },
  {
    id: 'T03',
    claim: 'The digits one sees are the digits one dials; codes and words get no link.',
    covered: ['test/domain/phone-number.test.ts', 'test/domain/contact-link.test.ts', 'test/content/helplines.test.ts'],
  },
  {
    id: 'T04',
    claim: 'Every text of a feed is shown as text: no element, no dialog, no request.',
    covered: ['test/feed/adapters/hostile.test.ts'],
  },
  {
    id: 'T05',
    claim: 'No address becomes a link but web, mail, telephone and text message.',
    covered: ['test/feed/safe-href.test.ts'],
  },
  { id: 'T06', claim: 'A whole session makes no request but for the script and the feed.' },
  {
    id: 'T07',
    claim: 'A whole session leaves nothing on the device, in the address, the history, the title or an event.',
  },
  { id: 'T08', claim: 'No site that is linked to learns where the visitor came from.' },
  {
    id: 'T09',
    claim: 'In a sandboxed frame it renders, and the number can be copied.',
    covered: ['test/embed/oembed.test.mjs'],
  },
  { id: 'T10', claim: 'Whatever goes wrong with a feed, words, a number and a new try that works stay.' },
  {
    id: 'T11',
    claim: 'axe finds nothing in any state, target size included, nor too little contrast.',
    covered: ['test/support/common-tests.ts'],
  },
  { id: 'T12', claim: 'Everything works by keyboard alone; the focus is always seen and never trapped.' },
  {
    id: 'T13',
    claim: 'A page for frames takes feeds from its list only, and nothing else from its address.',
    covered: ['test/embed/frame.test.mjs'],
  },
  {
    id: 'T14',
    claim: 'No feed and no query gives every object of the page a property.',
    covered: ['test/node/feed-fuzz.test.ts', 'test/feed/own-copy.test.ts'],
  },
  { id: 'T15', claim: 'A page that has spoiled Object.prototype shows the same.' },
  { id: 'T16', claim: 'A body that is broken, cut or strange leaves no widget blank.' },
  {
    id: 'T17',
    claim: 'Of a mixed feed the valid records are shown and the others counted.',
    covered: ['test/feed/parse-feed.test.ts'],
  },
  {
    id: 'T18',
    claim: 'Size, time, depth and number of records have limits that hold.',
    covered: ['test/feed/request-feed.test.ts'],
  },
  {
    id: 'T19',
    claim: 'A new try is made as often as said, when said, and never while hidden.',
    covered: ['test/feed/request-feed.test.ts'],
  },
  { id: 'T20', claim: 'Of many addresses in a row the last is shown and the others are given up.' },
  { id: 'T21', claim: 'What is removed stops loading; what is moved loads nothing again and keeps its state.' },
  { id: 'T22', claim: 'Two versions, forms or addresses of the library on one page: one warning, everything shown.' },
  { id: 'T23', claim: 'The device’s place is asked for after a press only, and goes nowhere.' },
  { id: 'T24', claim: 'The feed is asked for without cookie, referrer, preflight or header of its own.' },
  { id: 'T25', claim: 'Typing changes the address only where the page asks for it, and then the fragment.' },
  { id: 'T26', claim: 'With closed isolation the page hears only of the element.' },
  {
    id: 'T27',
    claim: 'Quick exit: at once, by keys too, without a referrer, and Back does not return.',
    covered: ['test/widgets/quick-exit.test.ts', 'test/widgets/leaving.test.ts', 'test/domain/exit-taps.test.ts'],
  },
  {
    id: 'T28',
    claim: 'Under the published policy everything is styled and works.',
    covered: ['test/node/demo.test.mjs'],
  },
  { id: 'T29', claim: 'Two self-contained files live under one trusted-types policy.' },
  { id: 'T30', claim: 'No message from elsewhere changes anything.', covered: ['test/embed/resize.test.mjs'] },
  { id: 'T31', claim: 'A refreshed feed keeps focus, scroll, what is open and what is selected.' },
  {
    id: 'T32',
    claim: 'Set up before definition, cloned or put in as markup: the same.',
    covered: ['test/support/common-tests.ts'],
  },
  { id: 'T33', claim: 'Three hundred widgets make one request for each feed and stay light.' },
  { id: 'T34', claim: 'A page may rest in the back-forward cache; an exercise pauses there.' },
  {
    id: 'T35',
    claim: 'Integrity values are those of the files; a changed byte is not run, and the page’s words stay.',
  },
  {
    id: 'T36',
    claim: 'Each published file is complete in itself and within its bytes.',
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
    claim: 'With “remember” only documented keys are kept, and can be forgotten; a refused storage changes nothing.',
  },
  { id: 'T39', claim: 'What is typed is not completed, checked, named or sent with a form.' },
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
  { id: 'T42', claim: 'With reduced motion nothing moves, and the words are the same.' },
  { id: 'T43', claim: 'Nothing flashes.', covered: ['test/widgets/grounding-player/flash.test.ts'] },
  {
    id: 'T44',
    claim: 'One message for each phase, none each second, none at first.',
    covered: ['test/widgets/grounding-player/access.test.ts'],
  },
  {
    id: 'T45',
    claim: 'What assistive technology is told in every state is what was read and found good.',
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
    claim: 'Every pattern takes time in proportion to the text.',
    covered: ['test/node/linear-patterns.test.mjs'],
  },
  { id: 'T47', claim: 'No attribute adds markup, a style rule or a request.' },
  {
    id: 'T48',
    claim: 'Bidirectional controls and odd characters do not disturb their neighbours; numbers read left to right.',
    covered: ['test/ui/help-now.test.ts'],
  },
  {
    id: 'T49',
    claim: 'On paper all numbers, names, times and addresses are there, and no buttons.',
    covered: ['test/widgets/group-finder-print.test.ts'],
  },
  { id: 'T50', claim: 'The classic file is ES2019, the modules ES2022.', covered: ['tools/check.mjs'] },
  { id: 'T51', claim: 'Twenty copies: no doubled id, independent state.', covered: ['test/support/common-tests.ts'] },
  { id: 'T52', claim: 'Any value of “lang” is lived with.' },
  {
    id: 'T53',
    claim: 'The next time is right in every zone and over every change of the clocks.',
    covered: [
      'test/domain/recurrence.test.ts',
      'test/domain/recurrence-oracle.test.ts',
      'test/domain/zoned-time.test.ts',
    ],
  },
  {
    id: 'T54',
    claim: 'At 320 pixels, at 400 % and with wide spacing nothing is cut and nothing scrolls sideways.',
    covered: ['test/support/common-tests.ts'],
  },
  { id: 'T55', claim: 'Forced colours, dark, more contrast: every control is seen.' },
  { id: 'T56', claim: 'Targets are 24 pixels at least, 44 for calling, writing, reacting and playing.' },
  {
    id: 'T57',
    claim: 'Nothing of the ban list is in source or files.',
    covered: ['tools/eslint/bans.mjs', 'tools/check-lint-walls.mjs'],
  },
  { id: 'T58', claim: 'What is published is listed, sound and with provenance.', covered: ['tools/check.mjs'] },
  {
    id: 'T59',
    claim: 'Five hundred records: a page and a key stroke stay quick on a slow device.',
    covered: ['tools/bench.mjs'],
    byHand: 'Times depend on the machine: `npm run bench` measures them, docs/performance.md keeps the figures.',
  },
  {
    id: 'T60',
    claim: 'Nothing jumps from before the upgrade until the feed is shown.',
    covered: ['test/embed/stillness.test.mjs'],
  },
  { id: 'T61', claim: 'The static oEmbed pair passes WordPress’s rules.', covered: ['test/embed/oembed.test.mjs'] },
  { id: 'T62', claim: 'A snippet that a sanitizer went over still shows number, title and link, and no code.' },
  {
    id: 'T63',
    claim: 'A frame takes its height in two messages at most, without a loop.',
    covered: ['test/embed/resize.test.mjs'],
  },
  { id: 'T64', claim: 'A page that names things as the DOM does changes nothing.' },
  {
    id: 'T65',
    claim:
      'What is rendered ahead is valid HTML, and its nodes are the same after the upgrade. Shadow trees are not rendered ahead ([why](decisions/0012-no-declarative-shadow-dom.md)).',
  },
  { id: 'T66', claim: 'The sample server sets no cookie; pages for frames may be framed, other pages may not.' },
  {
    id: 'T67',
    claim:
      'A script address and a tag name are enough, attributes may come later; also in a frame of a sandboxed frame.',
  },
  { id: 'T68', claim: 'Every language has every word, form and hole.', covered: ['test/i18n/parity.test.ts'] },
  { id: 'T69', claim: 'Longer words and right-to-left ones fit.', covered: ['test/support/common-tests.ts'] },
  { id: 'T70', claim: 'The language of any ancestor counts and changes live.' },
  { id: 'T71', claim: 'Words are plain, about grade 6, and blame nobody.' },
  {
    id: 'T72',
    claim: 'The reaction is a toggle whose words stay the same, with undo, and never “0”.',
    covered: ['test/widgets/story-card/reaction.test.ts'],
  },
  {
    id: 'T73',
    claim: 'A content note comes before the story, and the story is not told before it is opened.',
    covered: ['test/widgets/story-card/story-card.test.ts'],
  },
  { id: 'T74', claim: 'Headings make a sound outline at every level.' },
  {
    id: 'T75',
    claim: 'IBM’s accessibility engine finds no failure, and each suspicion was looked into.',
    covered: ['test/trust/ibm-triage.json'],
  },
  { id: 'T76', claim: 'Lighthouse gives every demo page 100 for accessibility and for best practices.' },
  { id: 'T77', claim: 'What a page does to all its elements leaves the widgets usable.' },
  {
    id: 'T78',
    claim:
      'A theme cannot take the focus ring below 3:1, or text below 4.5:1, without one word in the console while one develops.',
    covered: ['test/check-theme.test.ts', 'test/ui/themes.test.ts'],
  },
  {
    id: 'T79',
    claim: 'The loader defines what comes later, and gives up calmly on what is missing.',
    covered: ['test/embed/autoload.test.mjs'],
  },
  { id: 'T80', claim: 'Coming back online makes one new try; an old copy says from when it is.' },
  {
    id: 'T81',
    claim: 'Ten thousand feeds nobody would write are read or refused, never thrown over.',
    covered: ['test/node/feed-fuzz.test.ts'],
  },
  { id: 'T82', claim: 'A thousand mounts and unmounts leave no listener and no memory behind.' },
  { id: 'T83', claim: 'Words on a failure are said once and leave the focus.' },
  { id: 'T84', claim: 'A time says its zone, also to those who hear it.' },
  { id: 'T85', claim: 'A healthy page says nothing in the console; a warning is said once.' },
  { id: 'T86', claim: 'Types are strict, for a consumer too.', covered: ['tools/check.mjs', 'tsconfig.json'] },
  { id: 'T87', claim: 'The manifest and the tables are those of the source.', covered: ['tools/manifest-tables.mjs'] },
  { id: 'T88', claim: 'Storybook’s build asks for nothing from elsewhere.', covered: ['tools/stories.mjs'] },
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
      'A region that is not an assigned code is said once and counts as none; what a page gives all objects never counts.',
    covered: ['test/widgets/region-offer.test.ts'],
  },
  {
    id: 'T93',
    claim:
      'Every widget that shows lines says whose they are, lets the reader change that, and offers the country where the reader may be instead.',
    covered: ['test/widgets/region-offer.test.ts'],
  },
  {
    id: 'T94',
    claim: 'Without a region, a broken Intl or storage leaves numbers.',
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
      'A story without a consent and an end that can be read is shown nowhere: not on a card, not by `render`, not to the endpoint.',
    covered: ['test/feed/schema/unreadable-stories.test.ts'],
  },
  {
    id: 'T97',
    claim: 'A line whose regions cannot be read stands in no country’s list.',
    covered: ['test/feed/schema/unreadable-lines.test.ts'],
  },
  {
    id: 'T98',
    claim:
      'A record that its list calls withdrawn, or whose state nobody can read, is not shown as live; dates, ways of meeting and numbers that cannot be read whole lead to no door, hour or call.',
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
      'What a page hides, folds or strikes out is not part of a story; a service at several places says nothing about “now”.',
    covered: ['test/feed/html-text.test.ts', 'test/feed/adapters/hsds-places.test.ts'],
  },
  {
    id: 'T100',
    claim: 'The way out leads away from a page that has broken what it uses.',
    covered: ['test/widgets/leaving.test.ts'],
  },
  {
    id: 'T101',
    claim: 'A page that asks before it is left is left without a question, and is shown again where it stays.',
    covered: ['test/widgets/leaving.test.ts'],
  },
  {
    id: 'T102',
    claim:
      'The way out is in sight wherever a page is scrolled to, takes little room, and lies over nothing that has the focus.',
    covered: ['test/widgets/quick-exit-in-sight.test.ts'],
  },
  {
    id: 'T103',
    claim: 'After a new try the focus is where it was, and never on a number or a link by itself.',
    covered: ['test/widgets/story-card/reaction.test.ts', 'test/widgets/story-card/story-card.test.ts'],
  },
  {
    id: 'T104',
    claim:
      'Whatever of Intl, storage, observers, named elements or Lit’s own marks a page or browser has broken, the page’s words and a number stay.',
  },
  { id: 'T105', claim: 'A page with Prototype.js or MooTools shows the same.' },
  { id: 'T106', claim: '“false” is off in every attribute that is on or off, and is said once.' },
  {
    id: 'T107',
    claim:
      'A tag that is not closed hides nothing, and inline data and the snippet live through an editor’s paragraphs.',
    covered: ['test/node/inline-json.test.ts'],
  },
  {
    id: 'T108',
    claim: 'No color that a theme has for links, and nothing a page’s elements hand down, makes a number unreadable.',
  },
  {
    id: 'T109',
    claim: 'No query, redirect or way out of a folder brings a foreign feed into a frame, or takes its numbers away.',
    covered: ['test/embed/frame.test.mjs', 'test/node/frame-options.test.ts'],
  },
  {
    id: 'T110',
    claim: 'A page goes elsewhere only for a frame of ours that the visitor is in.',
    covered: ['test/embed/resize.test.mjs'],
  },
  {
    id: 'T111',
    claim: 'What `render` prints of a feed is not code in any template language.',
    covered: ['test/node/render-templates.test.ts'],
  },
  {
    id: 'T112',
    claim: 'The reaction endpoint takes real sites only and leads only to them.',
    covered: ['test/node/reactions/site-origin.test.ts', 'test/node/reactions/endpoint-origins.test.ts'],
  },
  {
    id: 'T113',
    claim: 'Clocks that jump, locks, crowds and broken requests neither stop the endpoint nor lift its limit.',
    covered: [
      'test/node/reactions/rate-limit.test.ts',
      'test/node/reactions/steady-day.test.ts',
      'test/node/reactions/stores.test.ts',
      'test/node/serve.test.ts',
    ],
  },
  { id: 'T114', claim: 'A command reads no feed without end.', covered: ['test/node/feed-commands.test.ts'] },
  {
    id: 'T115',
    claim: 'No words of a feed hide a number, a recipient, or another host than the one that is opened.',
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
      'A recording comes from the feed’s own origin unless the page allows more, and one that is too large is given up while it loads.',
    covered: ['test/widgets/grounding-player/sound.test.ts'],
  },
  {
    id: 'T117',
    claim: 'A voice begins in a press and says a long step to its end; no two players speak at once.',
    covered: ['test/domain/spoken-pieces.test.ts', 'test/widgets/grounding-player/sound.test.ts'],
  },
  {
    id: 'T118',
    claim: 'What the page moves goes on where it was.',
    covered: ['test/widgets/grounding-player/moved.test.ts', 'test/context/feed-controller.test.ts'],
  },
  {
    id: 'T119',
    claim: 'A translator, one-letter shortcuts and small text of the page leave a widget usable.',
    covered: ['test/ui/foreign-page.test.ts'],
  },
];
