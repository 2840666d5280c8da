import type { Guideline, NeedGuidelines } from '../../domain/story-check.js';

/** On reporting suicide: no method, no location, no “committed”; include sources of help. */
export const samaritans: Guideline = {
  name: 'Samaritans’ Media Guidelines for Reporting Suicide, 6th edition',
  url: 'https://www.samaritans.org/mediaguidelines',
};

/** On wording about mental ill-health. */
export const mindframe: Guideline = {
  name: 'Mindframe, language about mental health concerns',
  url: 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language',
};

/** On wording about suicide, by Everymind. */
export const ourWordsMatter: Guideline = {
  name: 'Mindframe, Our words matter: guidelines for language use',
  url: 'https://mindframe.org.au/',
};

/** On sharing one's own story: consent, the right to withdraw it, and a pause before posting. */
export const chatsafe: Guideline = { name: '#chatsafe, Orygen', url: 'https://www.orygen.org.au/chatsafe' };

/** The guidelines that require what every story needs. */
export const needs: NeedGuidelines = {
  help: {
    name: 'Mindframe, help-seeking information: two services open day and night',
    url: 'https://mindframe.org.au/',
  },
  note: chatsafe,
  consent: chatsafe,
};
