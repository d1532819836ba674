import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import { wordsOf } from '../../text/words-of.ts';
import { parseTemplate } from '../template/parse-template.ts';
import { addNode, type Clash, type Draft, determinize, minimize } from './automaton.ts';
import { Cue, type CueType, firstQuestionCue, QuestionCue, type QuestionCueType } from './cue.ts';
import { draftTemplate, parseRules } from './draft-templates.ts';
import { encodeGraph } from './encode-graph.ts';
import type { LocalePack } from './locale-pack.ts';
import { encodeNumbers } from './number-text.ts';
import type { PackSource } from './pack-source.ts';

/** Templates of one type. */
type TypedTemplates = readonly [type: string, templates: readonly string[]];

/**
 * Compiles a locale pack.
 *
 * @throws InvalidOptionError when a template cannot be read, names an unknown rule, or a phrase has two types
 */
export function compilePack(source: PackSource): LocalePack {
  const [clash, ...more] = findClashes(source);
  if (clash) {
    throw new InvalidOptionError({
      option: 'source',
      message: `gives "${clash.phrase}" two types, ${clash.types.join(' and ')}${more.length > 0 ? ` (and ${more.length} more phrases)` : ''}.`,
      hint: 'Remove the phrase from one of them.',
    });
  }
  return encodePack(source);
}

/** A phrase with two types. */
export interface TypeClash {
  phrase: string;
  types: [string, string];
}

/** Types that count only where no other type can: their words may have another type as well. */
const positional = new Set<string>(['glue', 'subject', 'link', 'clause', 'note', 'all', 'ending'] satisfies CueType[]);

/** Phrases that the source gives two types, in all locales or in one of them. */
export function findClashes(source: PackSource): TypeClash[] {
  const { cues, additions = {}, questions } = source;
  const common = clashesIn(source, Object.entries(cues));
  const known = new Set(common.map(({ phrase }) => phrase));
  const local = Object.values(additions).flatMap((lists) =>
    clashesIn(source, [...Object.entries(cues), ...Object.entries(lists)]).filter(({ phrase }) => !known.has(phrase)),
  );
  return [
    ...[...common, ...local].filter(({ types }) => !types.some((type) => positional.has(type))),
    ...clashesIn(source, Object.entries(questions)),
  ];
}

/** Two lists of the same type never clash. */
function clashesIn(source: PackSource, lists: readonly TypedTemplates[]): TypeClash[] {
  const draft: Draft = { nodes: [] };
  const start = addNode(draft);
  const types = [...new Set(lists.map(([type]) => type))];
  for (const [type, templates] of lists) draftList(draft, source, templates, start, types.indexOf(type) + 1, false);
  const typeOf = (final: number) => types[final - 1] ?? '';
  return determinize(draft, [start]).clashes.map(({ phrase, finals }: Clash) => ({
    phrase,
    types: [typeOf(finals[0]), typeOf(finals[1])],
  }));
}

/**
 * One automaton with a start per type. Its ends do not know their type, so that phrases of all types share their tails;
 * one start for all would need a state for every mixture of types, and three times the space.
 */
export function encodePack(source: PackSource): LocalePack {
  const answers = answerTemplates(source);
  const questions = Object.entries(source.questions);
  const draft: Draft = { nodes: [] };
  const starts = [...answers, ...questions].map(([, templates]) => {
    const start = addNode(draft);
    draftList(draft, source, templates, start, 1, true);
    return start;
  });
  const graph = encodeGraph(minimize(determinize(draft, starts).automaton));
  const words = graph.words.split(' ');
  const folded = (text: string) => wordsOf(text, source.apostrophe);
  return {
    format: 1,
    language: source.language,
    locales: source.locales,
    answering: source.answering,
    apostrophe: source.apostrophe,
    ...graph,
    cues: encodeNumbers([
      ...answers.map(([type]) => Cue[cueName(type)]),
      ...questions.map(([type]) => firstQuestionCue + QuestionCue[type as QuestionCueType]),
    ]),
    places: encodeNumbers(answers.map(([type]) => source.locales.indexOf(type.split('@')[1] ?? '') + 1)),
    numbers: (source.numbers ?? []).flatMap(folded),
    synonyms: (source.synonyms ?? []).map((group) => folded(group).join(' ')),
    skips: encodeNumbers(
      source.skips
        .flatMap(folded)
        .map((word) => words.indexOf(word))
        .filter((id) => id >= 0),
    ),
  };
}

function cueName(type: string): CueType {
  return type.split('@')[0] as CueType;
}

function draftList(draft: Draft, source: PackSource, templates: readonly string[], start: number, final: number, sets: boolean): void {
  const options = { rules: parseRules(source), apostrophe: source.apostrophe, sets };
  const end = addNode(draft, final);
  for (const template of templates) draftTemplate(draft, parseTemplate(template), start, end, options);
}

function answerTemplates({ cues, additions = {} }: PackSource): TypedTemplates[] {
  const added = Object.entries(additions).flatMap(([locale, lists]) =>
    Object.entries(lists).map(([type, templates]): TypedTemplates => [`${type}@${locale}`, templates]),
  );
  return [...Object.entries(cues), ...added];
}
