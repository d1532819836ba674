import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import { wordsOf } from '../../text/words-of.ts';
import { parseTemplate } from '../template/parse-template.ts';
import type { Template } from '../template/template.ts';
import { type Automaton, addEmpty, addNode, addWord, type Clash, type Draft, determinize, minimize, type State } from './automaton.ts';
import type { LocalePack } from './locale-pack.ts';
import { encodeNumbers } from './number-text.ts';
import type { PackSource } from './pack-source.ts';

/** Deeper than any sensible rule; stops rules that name each other in a circle. */
const maximumRuleDepth = 12;

/**
 * Compiles a locale pack.
 *
 * @throws InvalidOptionError when a template cannot be read, names an unknown rule, or a phrase has two types
 */
export function compilePack(source: PackSource): LocalePack {
  const { pack, clashes, types } = compileLoosely(source);
  const clash = clashes[0];
  if (clash) {
    const [first, second] = clash.finals.map((final) => types[final - 1]);
    throw new InvalidOptionError({
      option: 'source',
      message: `gives "${clash.phrase}" two types, "${first}" and "${second}" (${clashes.length} such phrases).`,
      hint: 'Remove the phrase from one of them.',
    });
  }
  return pack;
}

/** The same, reporting phrases with two types instead of throwing. */
export function compileLoosely(source: PackSource): { pack: LocalePack; clashes: Clash[]; types: string[] } {
  const answers = draftOf(source, answerTemplates(source), true);
  const questions = draftOf(source, Object.entries(source.questions), true);
  const clashes = [
    ...determinize(answers.draft, [answers.start]).clashes,
    ...determinize(questions.draft, [questions.start]).clashes.map(
      ({ phrase, finals: [a, b] }): Clash => ({ phrase, finals: [a + answers.types.length, b + answers.types.length] }),
    ),
  ];
  return { pack: encode(source, automatonPerType(source)), clashes, types: [...answers.types, ...questions.types] };
}

/**
 * One automaton with a start per type. Its ends do not know their type, so that phrases of all types share their tails;
 * one start for all would need a state for every mixture of types, and three times the space.
 */
export function automatonPerType(source: PackSource): { automaton: Automaton; answers: string[]; questions: string[] } {
  const answers = answerTemplates(source);
  const questions = Object.entries(source.questions);
  const draft: Draft = { nodes: [] };
  const starts: number[] = [];
  for (const [type, templates] of [...answers, ...questions]) {
    const single = draftOf(source, [[type, templates]], false, draft);
    starts.push(single.start);
  }
  const { automaton } = determinize(draft, starts);
  return { automaton: minimize(automaton), answers: answers.map(([type]) => type), questions: questions.map(([type]) => type) };
}

function answerTemplates(source: PackSource): [string, readonly string[]][] {
  const added = Object.entries(source.additions ?? {}).flatMap(([locale, cues]) =>
    Object.entries(cues).map(([type, templates]): [string, readonly string[]] => [`${type}@${locale}`, templates]),
  );
  return [...Object.entries(source.cues), ...added];
}

function draftOf(
  source: PackSource,
  cues: readonly (readonly [string, readonly string[]])[],
  typed: boolean,
  draft: Draft = { nodes: [] },
): { draft: Draft; start: number; types: string[] } {
  const rules = parseRules(source);
  const start = addNode(draft);
  cues.forEach(([, templates], index) => {
    const end = addNode(draft);
    (draft.nodes[end] as { final: number }).final = typed ? index + 1 : 1;
    for (const template of templates)
      addTemplate(draft, parseTemplate(template), start, end, { rules, apostrophe: source.apostrophe, depth: 0 });
  });
  return { draft, start, types: cues.map(([type]) => type) };
}

function parseRules(source: PackSource): Map<string, Template> {
  const rules = new Map<string, Template>();
  for (const [name, templates] of Object.entries(source.rules ?? {})) {
    const options = (typeof templates === 'string' ? [templates] : templates).map(parseTemplate);
    rules.set(name, { kind: 'choice', options });
  }
  return rules;
}

interface Surroundings {
  rules: Map<string, Template>;
  apostrophe: PackSource['apostrophe'];
  depth: number;
}

/** Adds every reading of a template as a path between two nodes. */
function addTemplate(draft: Draft, template: Template, from: number, to: number, surroundings: Surroundings): void {
  const { rules, apostrophe, depth } = surroundings;
  switch (template.kind) {
    case 'words': {
      const words = wordsOf(template.text, apostrophe);
      if (words.length === 0) addEmpty(draft, from, to);
      let node = from;
      words.forEach((word, index) => {
        const next = index === words.length - 1 ? to : addNode(draft);
        addWord(draft, node, word, next);
        node = next;
      });
      return;
    }
    case 'rule': {
      const rule = rules.get(template.name);
      if (!rule || depth > maximumRuleDepth) {
        throw new InvalidOptionError({
          option: 'source',
          message: rule
            ? `has rules that name each other in a circle, <${template.name}> among them.`
            : `names a rule <${template.name}> that does not exist.`,
          hint: `Known rules: ${[...rules.keys()].join(', ') || 'none'}.`,
        });
      }
      addTemplate(draft, rule, from, to, { rules, apostrophe, depth: depth + 1 });
      return;
    }
    case 'choice':
      for (const option of template.options) addTemplate(draft, option, from, to, surroundings);
      return;
    case 'sequence': {
      if (template.parts.length === 0) addEmpty(draft, from, to);
      let node = from;
      template.parts.forEach((part, index) => {
        const next = index === template.parts.length - 1 ? to : addNode(draft);
        addTemplate(draft, part, node, next, surroundings);
        node = next;
      });
    }
  }
}

function encode(source: PackSource, { automaton, answers, questions }: ReturnType<typeof automatonPerType>): LocalePack {
  const classes = classesOf(automaton);
  const classOf = new Map(classes.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
  const graph: number[] = [];
  for (const state of automaton.states) {
    const targets = new Map<number, number>();
    for (const [word, target] of state.edges) targets.set(classOf.get(word) as number, target);
    const edges = [...targets].sort(([a], [b]) => a - b);
    graph.push(edges.length * 2 + state.final);
    let previous = 0;
    for (const [wordClass, target] of edges) {
      // Absolute targets: states with nearly the same edges then have nearly the same text, which gzip folds.
      graph.push(wordClass - previous, target);
      previous = wordClass;
    }
  }
  const { starts } = automaton;
  return {
    format: 1,
    language: source.language,
    locales: source.locales,
    answering: source.answering,
    apostrophe: source.apostrophe,
    words: classes.map((words) => words.join(' ')).join(' '),
    classes: encodeNumbers(classes.map((words) => words.length)),
    graph: encodeNumbers(graph),
    cues: Object.fromEntries(answers.map((type, index) => [type, starts[index] as number])),
    questionCues: Object.fromEntries(questions.map((type, index) => [type, starts[answers.length + index] as number])),
    numbers: (source.numbers ?? []).flatMap((word) => wordsOf(word, source.apostrophe)),
    synonyms: (source.synonyms ?? []).map((group) => wordsOf(group, source.apostrophe).join(' ')),
    skips: source.skips.flatMap((word) => wordsOf(word, source.apostrophe)),
  };
}

/** Words that lead from every state to the same place are one class; most adjectives of a rule are. */
export function classesOf({ states }: Automaton): string[][] {
  const columns = new Map<string, string[]>();
  states.forEach((state: State, index) => {
    for (const [word, target] of state.edges) columns.set(word, [...(columns.get(word) ?? []), `${index}>${target}`]);
  });
  const classes = new Map<string, string[]>();
  for (const [word, column] of columns) {
    const key = column.join(' ');
    classes.set(key, [...(classes.get(key) ?? []), word]);
  }
  return [...classes.values()].map((words) => words.sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}
