import { PHASES } from '../../domain/exercise-limits.js';
import type { Phase } from '../../domain/exercise.js';
import { unreported, type Adapter } from './adapter.js';
import { derivedId, fieldsOf, firstText, numberOf, textOf, type Fields } from './fields.js';
import { times } from '../../domain/times.js';
import { withholdsItself } from '../withheld.js';

/** What other programs call the phases of a breath, in the order of `PHASES`. */
const NAMES: readonly (readonly string[])[] = [
  ['inhale', 'in'],
  ['hold_in', 'holdIn', 'hold', 'hold1', 'holdFull'],
  ['exhale', 'out'],
  ['hold_out', 'holdOut', 'hold2', 'pause', 'rest', 'holdEmpty'],
];

/** Where other programs keep a list of patterns. */
const LISTS = ['techniques', 'patterns', 'presets', 'breathingTechniques'];

/** Where one record keeps the seconds of a breath. */
const TIMINGS = ['breathPhases', 'phases', 'timing', 'durations', 'pattern'];

type Seconds = readonly (number | undefined)[];

/**
 * Seconds of a breath from "4-7-8" or "4-4-4-4", from four numbers, or from named ones. Numbers of 100 and more are
 * milliseconds.
 */
function secondsOf(timing: unknown): Seconds | undefined {
  let values: unknown[];
  const named = fieldsOf(timing);
  if (named) values = NAMES.map((names) => names.map((name) => named[name]).find((value) => value !== undefined));
  else if (Array.isArray(timing)) values = timing;
  else {
    const written = /^(\d[\d.]*(?:[-–:/]\d[\d.]*){1,3})(?:s|sec|seconds)?$/.exec(
      (textOf(timing) ?? '').replace(/\s/g, ''),
    );
    values = written?.[1]?.split(/[-–:/]/) ?? [];
  }
  const numbers = values.map(numberOf);
  // Two numbers are in and out, three leave out the last hold.
  const seconds = numbers.length === 2 ? [numbers[0], undefined, numbers[1]] : numbers;
  const known = seconds.length <= 4 && seconds[0] !== undefined && seconds[2] !== undefined;
  return known
    ? seconds.map((value) => (value !== undefined && Math.abs(value) >= 100 ? value / 1000 : value))
    : undefined;
}

const partsOf = (seconds: Seconds): Fields[] =>
  PHASES.flatMap((phase: Phase, at) => (seconds[at] ? [{ phase, seconds: seconds[at] }] : []));

/** Rounds, each with its phases and a number of repetitions. */
function stepsOfRounds(rounds: readonly unknown[]): { steps: unknown[]; rounds: number } | undefined {
  const read = rounds.map((round) => {
    const fields = fieldsOf(round);
    const seconds = secondsOf(fields?.phases);
    return fields && seconds
      ? { parts: partsOf(seconds), times: Math.round(numberOf(fields.repetitions) ?? numberOf(fields.repeat) ?? 1) }
      : undefined;
  });
  const first = read[0];
  if (!first) return undefined;
  if (read.length === 1) return { steps: first.parts, rounds: first.times };
  // Rounds that differ are concatenated.
  return {
    steps: read.flatMap((round) =>
      round ? times(Math.min(100, Math.max(1, round.times)), () => round.parts).flat() : [],
    ),
    rounds: 1,
  };
}

function breathOf(record: unknown): { steps: unknown[]; rounds?: number | undefined } | undefined {
  const fields = fieldsOf(record);
  const alone = fields ? undefined : secondsOf(record);
  if (alone) return { steps: partsOf(alone) };
  if (!fields) return undefined;
  if (Array.isArray(fields.rounds)) return stepsOfRounds(fields.rounds);
  const seconds = TIMINGS.map((key) => secondsOf(fields[key])).find((found) => found) ?? secondsOf(fields);
  return (
    seconds && {
      steps: partsOf(seconds),
      rounds: numberOf(fields.rounds) ?? numberOf(fields.recommended_cycles) ?? numberOf(fields.cycles),
    }
  );
}

function recordsOf(body: unknown): readonly unknown[] {
  if (Array.isArray(body)) return body;
  const fields = fieldsOf(body);
  const list = fields && LISTS.map((key) => fields[key]).find(Array.isArray);
  return (list as unknown[] | undefined) ?? (typeof body === 'string' || fields ? [body] : []);
}

/** Breathing patterns of other programs: "4-7-8", four numbers in milliseconds, `breathPhases`, `rounds[].phases`. */
export const breathPattern: Adapter = {
  id: 'breath-pattern',
  accepts: (body) =>
    recordsOf(body)
      .slice(0, 5)
      .some((record) => breathOf(record) !== undefined),
  records: recordsOf,
  candidate: (record, _feed, _body, report = unreported) => {
    const breath = breathOf(record);
    if (!breath && !fieldsOf(record)) return undefined;
    const fields = fieldsOf(record) ?? {};
    if (withholdsItself(fields, report)) return undefined;
    const title = firstText(fields.title, fields.name, fields.label, textOf(record));
    return {
      id: firstText(fields.id, fields.key, fields.slug) ?? derivedId(title),
      title,
      kind: 'breath',
      summary: firstText(fields.summary, fields.description),
      cautions: fields.cautions ?? fields.contraindications,
      avoidIf: fields.avoidIf ?? fields.avoid_if,
      alternatives: ['five-senses', 'grounding-object'],
      rounds: breath?.rounds ?? 6,
      steps: breath?.steps,
    };
  },
};
