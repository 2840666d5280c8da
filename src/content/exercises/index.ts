import { withoutPrototype } from '../../domain/without-prototype.js';
import { bodyScan } from './body-scan.js';
import { boxBreathing } from './box-breathing.js';
import { butterflyHug } from './butterfly-hug.js';
import { calmPlace } from './calm-place.js';
import { coherentBreathing } from './coherent-breathing.js';
import { extendedExhale } from './extended-exhale.js';
import { fiveSenses } from './five-senses.js';
import { fourSevenEight } from './four-seven-eight.js';
import { groundingObject } from './grounding-object.js';
import { journalingPrompts } from './journaling-prompts.js';
import { muscleRelaxation } from './muscle-relaxation.js';
import { orienting } from './orienting.js';
import { physiologicalSigh } from './physiological-sigh.js';
import type { Script } from './script.js';

/** The built-in exercises in the order they are offered: those without breath work first. */
export const builtInExercises: readonly Script[] = [
  fiveSenses,
  orienting,
  groundingObject,
  butterflyHug,
  calmPlace,
  bodyScan,
  muscleRelaxation,
  journalingPrompts,
  extendedExhale,
  boxBreathing,
  coherentBreathing,
  physiologicalSigh,
  fourSevenEight,
].map(withoutPrototype);
