import { TurnwiseError } from '../errors/turnwise-error.ts';
import { createRouter } from './create-router.ts';
import { compileLoosely } from './pack/compile-pack.ts';
import { cueTypes, questionCueTypes } from './pack/cue-types.ts';
import type { LocalePack } from './pack/locale-pack.ts';
import type { PackHazard, PackSource } from './pack/pack-source.ts';

/** Something that keeps a pack from being used. */
export interface PackProblem {
  kind: 'template' | 'unknown type' | 'empty list' | 'missing type' | 'ambiguous' | 'hazard' | 'few hazards';
  /** What is wrong and what to do, in one or two sentences. */
  message: string;
}

const fewestHazards = 15;
/** Types without which a pack is not worth loading. */
const required = [
  'yes',
  'ok',
  'no',
  'refuse',
  'maybe',
  'stop',
  'bye',
  'closing',
  'cancel',
  'repeat',
  'help',
  'thanks',
  'frustration',
  'negator',
  'repair',
  'polite',
  'filler',
  'hesitation',
] as const;

/**
 * Checks a locale pack before people depend on it: unreadable templates, unknown or empty types, phrases with two types,
 * and hazard rows that it answers wrongly. An empty list means that all is well.
 */
export function validatePack(source: PackSource): PackProblem[] {
  const problems = [...checkTypes(source), ...checkHazardCount(source)];
  try {
    const { pack, clashes, types } = compileLoosely(source);
    for (const { phrase, finals } of clashes) {
      const [first, second] = finals.map((final) => types[final - 1]);
      problems.push({ kind: 'ambiguous', message: `"${phrase}" is both ${first} and ${second}. Remove it from one of them.` });
    }
    return [...problems, ...checkHazards(source.hazards, pack)];
  } catch (error) {
    if (!TurnwiseError.isInstance(error)) throw error;
    return [...problems, { kind: 'template', message: error.message }];
  }
}

function checkTypes(source: PackSource): PackProblem[] {
  const lists: [string, string, readonly string[] | undefined, readonly string[]][] = [
    ...Object.entries(source.cues).map(([type, list]): [string, string, readonly string[] | undefined, readonly string[]] => [
      'cues',
      type,
      list,
      cueTypes,
    ]),
    ...Object.entries(source.questions).map(([type, list]): [string, string, readonly string[] | undefined, readonly string[]] => [
      'questions',
      type,
      list,
      questionCueTypes,
    ]),
    ...Object.entries(source.additions ?? {}).flatMap(([locale, cues]) =>
      Object.entries(cues).map(([type, list]): [string, string, readonly string[] | undefined, readonly string[]] => [
        `additions.${locale}`,
        type,
        list,
        cueTypes,
      ]),
    ),
  ];
  const problems: PackProblem[] = [];
  for (const [where, type, list, known] of lists) {
    if (!known.includes(type))
      problems.push({ kind: 'unknown type', message: `${where}.${type} is no type. Known types: ${known.join(', ')}.` });
    if (!list || list.length === 0 || list.some((template) => template.trim() === '')) {
      problems.push({
        kind: 'empty list',
        message: `${where}.${type} has an empty list or an empty template. An empty template would match everywhere.`,
      });
    }
  }
  for (const type of required) {
    if (!source.cues[type])
      problems.push({ kind: 'missing type', message: `cues.${type} is missing. Every pack needs: ${required.join(', ')}.` });
  }
  return problems;
}

function checkHazardCount({ hazards }: PackSource): PackProblem[] {
  if (hazards.length >= fewestHazards) return [];
  return [
    {
      kind: 'few hazards',
      message: `There are ${hazards.length} hazard rows. Write at least ${fewestHazards}: sentences that a careless router would steal or misread.`,
    },
  ];
}

function checkHazards(hazards: readonly PackHazard[], pack: LocalePack): PackProblem[] {
  const router = createRouter({ locales: [pack] });
  const problems: PackProblem[] = [];
  for (const { text, locale = pack.language, pending, accept } of hazards) {
    const recognition = router.recognize(text, { locale, pending });
    const got = recognition === null || recognition.remainder !== undefined ? 'none' : recognition.intent;
    if (!accept.includes(got)) {
      problems.push({
        kind: 'hazard',
        message: `"${text}" must be ${accept.join(' or ')}, got ${got}: ${router.explain(text, { locale, pending }).line}`,
      });
    }
  }
  return problems;
}
