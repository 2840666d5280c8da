/** Words around whose lines are shown; shared by every widget that shows lines. */
export const region = {
  showing: 'Showing lines for {region}.',
  showingAnywhere: 'Showing lines for no country in particular.',
  change: 'Change',
  /** A button, where the clock and the language of the browser name different countries. */
  offer: 'In {region}? Show those lines',
  choose: 'Show lines for',
  anywhere: 'Another country',
  subdivisions: { 'GB-ENG': 'England', 'GB-SCT': 'Scotland', 'GB-WLS': 'Wales', 'GB-NIR': 'Northern Ireland' },
  /** Regions whose name has an article inside a sentence. */
  withArticle: {
    US: 'the United States',
    GB: 'the United Kingdom',
    NL: 'the Netherlands',
    PH: 'the Philippines',
    AE: 'the United Arab Emirates',
    IM: 'the Isle of Man',
    VI: 'the U.S. Virgin Islands',
  },
};
