/** Words of the page where one builds a widget for a page of one's own. */
export const builder = {
  title: 'Put a widget on your page',
  lead:
    'Choose, look, copy. You need no account and no code of your own. Nothing you type here leaves this page, ' +
    'except that your feed is asked for.',
  language: 'Language of this page',
  steps: {
    widget: 'What is it for?',
    feed: 'Where is your list?',
    settings: 'Make it yours',
    preview: 'As visitors see it',
    snippet: 'Take it to your site',
  },
  widgets: {
    'peer-group-finder': 'Find a group: search, filter, the next time in one’s own zone',
    'peer-story-card': 'A story: behind its content note, with “I’ve been there too”',
    'peer-grounding-player': 'A grounding exercise, at one’s own pace',
    'peer-resource-list': 'Help: crisis lines first, then what your list holds',
    'peer-quick-exit': 'Leave this page: one press leads to an everyday site',
  },
  feed: {
    label: 'Address of your feed',
    hint: 'A JSON or CSV file, or one of the formats we know. It begins with https://',
    optional: 'This widget also works without one.',
    none: 'This widget needs no list.',
    check: 'Check',
    checking: 'Looking at it…',
    notAddress: 'This is not an address yet. It begins with https://',
    notSecure: 'Pages that begin with https:// cannot read a feed that begins with http://. Ask for the safe address.',
    found: 'This works. We found {what}.',
    empty: 'We could read this, but there is nothing in it yet.',
    otherKind: 'There is nothing in it for this widget. We found {what}.',
    counts: {
      groups: { one: '{n} group', other: '{n} groups' },
      stories: { one: '{n} story', other: '{n} stories' },
      exercises: { one: '{n} exercise', other: '{n} exercises' },
      resources: { one: '{n} resource', other: '{n} resources' },
    },
    left: {
      one: '{n} entry is left out, since something it needs is missing or cannot be read.',
      other: '{n} entries are left out, since something they need is missing or cannot be read.',
    },
    dropped: {
      one: '{n} detail is left out. Its entry is still shown.',
      other: '{n} details are left out. Their entries are still shown.',
    },
    details: 'What to mend',
    entry: 'Entry {n}',
    row: 'Row {n}',
    whole: 'The whole list',
    more: { one: 'and {n} more', other: 'and {n} more' },
    advice: {
      network:
        'If the address opens in a new tab, its server does not let other pages read it. Ask the people who run ' +
        'it to send “Access-Control-Allow-Origin: *”, or put a copy on your own site.',
      http: 'Open the address in a new tab. You should see the list there, without signing in.',
      timeout: 'Try again in a while, or put a copy on your own site.',
      'too-large': 'Leave old entries out, or split the list.',
      'not-json':
        'Perhaps it is a web page that only shows the list. Look for an “export” or “JSON” link. If you wrote it ' +
        'by hand, a comma or a quote may be missing.',
      'unknown-format':
        'The help page on feeds shows the formats we know. A table needs a first row with the names of its columns.',
    },
  },
  settings: {
    region: 'Country of your visitors',
    anywhere: 'Not one country',
    regionHint: 'Whose crisis lines are shown. Check the numbers before you go live.',
    pageLanguage: 'Language of the widget',
    title: 'Name for screen readers and links',
    page: 'Your own page with the same list',
    pageHint: 'Shown where the widget cannot be, with the crisis lines.',
    more: 'More options',
    usual: 'As usual',
  },
  preview: {
    width: 'Width',
    phone: 'Phone',
    desktop: 'Desktop',
    region: 'Preview',
    needsFeed: 'Give the address of your feed to see it here.',
  },
  snippet: {
    platform: 'Where is your site?',
    files: 'Where are the widget’s files?',
    filesHint: 'The address of the folder that holds “cdn” and “embed”, on your own site or on one that you trust.',
    sharePage: 'Address of the shared page',
    sharePageHint:
      'Made by “npx peer-support-widgets oembed”. Places that take no code show it, or a card that leads to it.',
    needsPage: 'This place takes only an address. Give the address of the shared page above, or copy the lines below.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'We could not copy it. Select the text and copy it yourself.',
    unsigned:
      'Without a fingerprint: we could not read the list of fingerprints beside the files, so a changed file ' +
      'would not be noticed.',
    signed:
      'With a fingerprint of each file: a changed file is not run, and your visitors see the lines with the ' +
      'crisis numbers.',
    oneFile: 'One file instead of parts',
    oneFileHint:
      'For pages that must list every script: one request and one fingerprint, but visitors load everything at once.',
    frameFeed: 'A frame shows lists of the site it comes from. For any other, put this file beside the frame’s page:',
    pieces: {
      html: 'Code',
      address: 'Address',
      'tag-name': 'Tag name',
      attributes: 'Attributes',
      shortcode: 'Shortcode',
    },
    file: 'A file of your site: {path}',
    forms: {
      script: 'The widget itself',
      frame: 'In a frame: your site’s scripts see nothing of it',
      'frame-address': 'As an address',
      'page-address': 'As an address that becomes a preview',
      fields: 'In fields of their own',
      'shortcode-file': 'As a file of your site, called by a word',
      plugin: 'With our plugin: no code at all',
      lines: 'Only text and links: works everywhere, also in e-mail',
    },
  },
  platforms: {
    html: 'My own HTML',
    'wordpress-admin': 'WordPress, as administrator or editor',
    'wordpress-author': 'WordPress, as author or on a network',
    newsletter: 'A newsletter',
    'google-sites': 'Google Sites',
  },
  where: {
    html: 'Paste it where the widget should stand.',
    'wordpress-admin': 'Add a “Custom HTML” block and paste it there.',
    'wordpress-author':
      'An administrator adds the plugin once. Then add a “Shortcode” block and paste it there, or choose the ' +
      'block by its name.',
    'wordpress-com':
      'Paste the address on a line of its own. Higher plans also take the code, in a “Custom HTML” block.',
    ghost: 'Press +, choose “HTML”, and paste it there.',
    squarespace: 'Add a “Code” block and paste it there. The lowest plan has none.',
    wix:
      'Add → Embed code → “Custom element”, and fill in its fields. Without a connected domain: “Embed a site”, ' +
      'with the address.',
    webflow: 'Add a “Code embed” element and paste it there.',
    blogger: 'Switch the post to “HTML view” and paste it there.',
    drupal: 'Use a text format that lets HTML through (“Full HTML”), and paste it into the source.',
    joomla: 'Add a “Custom” module with filtering off, and paste it into the source.',
    hugo: 'Save the code as the file named here, then write the word where the widget should stand.',
    jekyll: 'Paste it into the page or into an include.',
    eleventy: 'Paste it into the page or into an include.',
    notion: 'Type /embed and paste the address.',
    'google-sites': 'Insert → Embed → “By URL”, and paste the address.',
    medium: 'Paste the address on a line of its own and press Enter.',
    substack: 'Paste the address on a line of its own, or copy the lines.',
    tumblr: 'Paste the address into a link post, or copy the lines.',
    newsletter: 'Paste the lines. Mail programs run no scripts.',
  },
};
