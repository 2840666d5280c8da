import { sensesWords } from './senses.js';

/** The titles of the built-in exercises, by id, in the order they are offered: those without breath work first. */
export const titles = {
  'five-senses': sensesWords.scripts['five-senses'].title,
  orienting: 'Here and now',
  'grounding-object': 'Grounding object',
  'butterfly-hug': 'Butterfly hug',
  'calm-place': 'Calm place',
  'body-scan': 'Body scan',
  'muscle-relaxation': 'Muscle relaxation',
  'journaling-prompts': 'Journaling prompts',
  'extended-exhale': 'Longer out-breath',
  'box-breathing': 'Box breathing',
  'coherent-breathing': 'Coherent breathing',
  'physiological-sigh': 'Physiological sigh',
  'four-seven-eight': '4-7-8 breathing',
};
