import { MAX_ROUNDS, PHASES } from '../../domain/exercise-limits.js';
import type { Phase } from '../../domain/exercise.js';
import { asText, oneOfWords, textList, wholeNumber } from './clear-values.js';
import { KINDS, type exerciseShape, type sourceShape, type stepShape } from './exercise-schema.js';
import { extend, drop, DROP, hide, tighten, type Remedies } from './remedies.js';

const isRounds = (rounds: unknown): boolean =>
  Number.isInteger(rounds) && (rounds as number) >= 1 && (rounds as number) <= MAX_ROUNDS;

/** The seconds in “4” or “4.5 s”. */
function secondsOf(value: unknown): number | undefined {
  const found = typeof value === 'string' ? /^(\d{1,4}(?:\.\d{1,3})?) ?(?:s|sec|seconds?)?$/.exec(value.trim()) : null;
  return found ? Number(found[1]) : undefined;
}

const phaseNamed = (text: string): Phase | undefined =>
  text === 'inhale' ? 'in' : text === 'exhale' ? 'out' : undefined;

const stepRemedies: Remedies<typeof stepShape> = {
  // The missing sentence may be the one that says when to stop.
  text: hide(asText),
  say: drop(asText),
  seconds: drop(secondsOf),
  advance: tighten(() => 'reader', oneOfWords(['auto', 'reader'])),
  // An unreadable phase may be a breath hold, which would then escape the limits for holds.
  phase: hide(oneOfWords(PHASES, phaseNamed)),
  count: drop(wholeNumber),
  audio: DROP,
  audioElsewhere: DROP,
};

const sourceRemedies: Remedies<typeof sourceShape> = { label: DROP, url: DROP };

const sentenceList = textList();

/** What happens to each field of an exercise whose value cannot be read. */
export const exerciseRemedies: Remedies<typeof exerciseShape> = {
  id: hide(asText),
  title: hide(),
  kind: drop(oneOfWords(KINDS)),
  summary: DROP,
  source: [DROP, sourceRemedies],
  // An exercise whose warnings are lost is not offered to anyone.
  cautions: extend(hide(sentenceList), { names: ['caution', 'warning', 'warnings'] }),
  avoidIf: extend(hide(sentenceList), { names: ['contraindication', 'contraindications'] }),
  alternatives: drop(textList(/[,;|]/)),
  rounds: drop(wholeNumber),
  maxRounds: tighten((_old, { rounds }) => (isRounds(rounds) ? rounds : 1), wholeNumber),
  language: DROP,
  steps: [DROP, stepRemedies],
};
