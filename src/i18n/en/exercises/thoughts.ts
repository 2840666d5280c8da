import { titles } from './titles.js';

/** Words of the exercises with questions and pictures. They ask and never order; every step may be skipped. */
export const thoughtWords = {
  notes: {
    object: 'No object near you? Your feet on the floor will do.',
    turns: 'If the place stops feeling calm, let it go and look around the room.',
    writing: 'Write on paper, or only think. This page keeps nothing.',
  },
  scripts: {
    orienting: {
      title: titles.orienting,
      summary: 'A few plain questions about today, for when the past feels close.',
      steps: [
        'What is today’s date?',
        'Where are you right now?',
        'How old are you now?',
        'What are 3 things here that are not like back then?',
        'Look around once more, if you like. You are here, today.',
      ],
    },
    'grounding-object': {
      title: titles['grounding-object'],
      summary: 'Get to know one thing in your hand.',
      steps: [
        'Is there something near you that you would like to hold?',
        'How heavy is it?',
        'Where are its edges? Is it smooth or rough?',
        'Is it warm or cool?',
        'What colors can you find in it?',
        'Hold it a little longer, if you like.',
      ],
    },
    'calm-place': {
      title: titles['calm-place'],
      summary: 'Picture a place that feels calm to you, real or made up.',
      steps: [
        'Is there a place where you feel calm? It can be real or made up.',
        'What can you see there?',
        'What can you hear there?',
        'What can you smell, or feel on your skin?',
        'Which one word would name this place?',
        'Say the word to yourself and picture the place once more.',
      ],
    },
    'journaling-prompts': {
      title: titles['journaling-prompts'],
      summary: 'One question at a time, for paper or just for your thoughts.',
      steps: [
        'What is around you right now?',
        'What are you feeling? A few words are enough.',
        'What has helped you before, even a little?',
        'What would you say to a friend who felt this way?',
        'Who could you call or sit with?',
        'What is one small, kind thing you could do next?',
      ],
    },
  },
};
