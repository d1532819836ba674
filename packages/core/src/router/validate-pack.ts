import { TurnwiseError } from '../errors/turnwise-error.ts';
import { createRouter } from './create-router.ts';
import { encodePack, findClashes } from './pack/compile-pack.ts';
import { Cue, QuestionCue } from './pack/cue.ts';
import type { LocalePack } from './pack/locale-pack.ts';
import type { PackHazard, PackSource } from './pack/pack-source.ts';
import { wholeIntent } from './whole-intent.ts';

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
    for (const { phrase, types } of findClashes(source)) {
      problems.push({ kind: 'ambiguous', message: `"${phrase}" is both ${types.join(' and ')}. Remove it from one of them.` });
    }
    return [...problems, ...checkHazards(source.hazards, encodePack(source))];
  } catch (error) {
    if (!TurnwiseError.isInstance(error)) throw error;
    return [...problems, { kind: 'template', message: error.message }];
  }
}

type Lists = Readonly<Record<string, readonly string[] | undefined>>;

const made = new Set(['echo', 'custom']);
const namesOf = (types: Readonly<Record<string, unknown>>) => Object.keys(types).filter((name) => !/^\d/.test(name) && !made.has(name));

function checkTypes({ cues, questions, additions = {} }: PackSource): PackProblem[] {
  return [
    ...checkLists('cues', cues, namesOf(Cue)),
    ...checkLists('questions', questions, namesOf(QuestionCue)),
    ...Object.entries(additions).flatMap(([locale, lists]) => checkLists(`additions.${locale}`, lists, namesOf(Cue))),
    ...required
      .filter((type) => !cues[type])
      .map(
        (type): PackProblem => ({ kind: 'missing type', message: `cues.${type} is missing. Every pack needs: ${required.join(', ')}.` }),
      ),
  ];
}

function checkLists(where: string, lists: Lists, known: readonly string[]): PackProblem[] {
  return Object.entries(lists).flatMap(([type, list]): PackProblem[] => {
    if (!known.includes(type)) return [{ kind: 'unknown type', message: `${where}.${type} is no type. Known types: ${known.join(', ')}.` }];
    if (list && list.length > 0 && list.every((template) => template.trim() !== '')) return [];
    return [
      { kind: 'empty list', message: `${where}.${type} has an empty list or an empty template. An empty template would match everywhere.` },
    ];
  });
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
    const got = wholeIntent(recognition);
    if (!accept.includes(got)) {
      problems.push({
        kind: 'hazard',
        message: `"${text}" must be ${accept.join(' or ')}, got ${got}: ${router.explain(text, { locale, pending }).line}`,
      });
    }
  }
  return problems;
}
