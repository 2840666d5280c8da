import type { Guideline, NeedGuidelines } from '../../domain/story-check.js';

/** On reporting suicide: no method, no place, no “committed”, include help. */
export const samaritans: Guideline = {
  name: 'Samaritans’ Media Guidelines for Reporting Suicide, 6th edition',
  url: 'https://www.samaritans.org/mediaguidelines',
};

/** On words about mental ill-health. */
export const mindframe: Guideline = {
  name: 'Mindframe, language about mental health concerns',
  url: 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language',
};

/** On words about suicide, by Everymind. */
export const ourWordsMatter: Guideline = {
  name: 'Mindframe, Our words matter: guidelines for language use',
  url: 'https://mindframe.org.au/',
};

/** On telling one's own story: consent, that it may be taken back, pausing before posting. */
export const chatsafe: Guideline = { name: '#chatsafe, Orygen', url: 'https://www.orygen.org.au/chatsafe' };

/** Where the things that every story needs are asked for. */
export const needs: NeedGuidelines = {
  help: {
    name: 'Mindframe, help-seeking information: two services open day and night',
    url: 'https://mindframe.org.au/',
  },
  note: chatsafe,
  consent: chatsafe,
};
