import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import { wordsOf } from '../../text/words-of.ts';
import { parseTemplate } from '../template/parse-template.ts';
import type { Template } from '../template/template.ts';
import { addEmpty, addNode, addWord, type Draft } from './automaton.ts';
import type { PackSource } from './pack-source.ts';

/** Deeper than any sensible rule; stops rules that name each other in a circle. */
const maximumRuleDepth = 12;
/** So many alternatives of one word each are kept together as a set: one edge instead of many. */
const smallestSet = 3;

/** Marks an edge that any word of a set may take. No word contains it. */
export const setMark = '#';

export type Rules = ReadonlyMap<string, Template>;

export function parseRules({ rules = {} }: PackSource): Rules {
  return new Map(
    Object.entries(rules).map(([name, templates]) => [
      name,
      { kind: 'choice', options: (typeof templates === 'string' ? [templates] : templates).map(parseTemplate) },
    ]),
  );
}

export interface DraftOptions {
  rules: Rules;
  apostrophe: PackSource['apostrophe'];
  /** Keep lists of words together as sets. */
  sets: boolean;
}

/** Adds every reading of a template as a path between two nodes. */
export function draftTemplate(draft: Draft, template: Template, from: number, to: number, options: DraftOptions, depth = 0): void {
  switch (template.kind) {
    case 'words':
      draftWords(draft, wordsOf(template.text, options.apostrophe), from, to);
      return;
    case 'rule':
      draftTemplate(draft, ruleOf(template.name, options.rules, depth), from, to, options, depth + 1);
      return;
    case 'choice':
      draftChoice(draft, template, from, to, options, depth);
      return;
    case 'sequence': {
      if (template.parts.length === 0) addEmpty(draft, from, to);
      let node = from;
      template.parts.forEach((part, index) => {
        const next = index === template.parts.length - 1 ? to : addNode(draft);
        draftTemplate(draft, part, node, next, options, depth);
        node = next;
      });
    }
  }
}

function draftWords(draft: Draft, words: readonly string[], from: number, to: number): void {
  if (words.length === 0) addEmpty(draft, from, to);
  let node = from;
  words.forEach((word, index) => {
    const next = index === words.length - 1 ? to : addNode(draft);
    addWord(draft, node, word, next);
    node = next;
  });
}

function draftChoice(draft: Draft, choice: Template, from: number, to: number, options: DraftOptions, depth: number): void {
  const alternatives = flatten(choice);
  const single = alternatives.map((option) => singleWord(option, options.apostrophe));
  const words = [...new Set(single.filter((word) => word !== undefined))].sort();
  if (options.sets && words.length >= smallestSet) addWord(draft, from, `${setMark}${words.join(' ')}`, to);
  else for (const word of words) addWord(draft, from, word, to);
  alternatives.forEach((option, index) => {
    if (single[index] === undefined) draftTemplate(draft, option, from, to, options, depth);
  });
}

/** Alternatives of alternatives are alternatives. */
function flatten(template: Template): Template[] {
  if (template.kind === 'choice') return template.options.flatMap(flatten);
  const [only] = template.kind === 'sequence' && template.parts.length === 1 ? template.parts : [];
  return only ? flatten(only) : [template];
}

function singleWord(template: Template, apostrophe: PackSource['apostrophe']): string | undefined {
  if (template.kind !== 'words') return undefined;
  const words = wordsOf(template.text, apostrophe);
  return words.length === 1 ? words[0] : undefined;
}

function ruleOf(name: string, rules: Rules, depth: number): Template {
  const rule = rules.get(name);
  if (rule && depth <= maximumRuleDepth) return rule;
  throw new InvalidOptionError({
    option: 'source',
    message: rule ? `has rules that name each other in a circle, <${name}> among them.` : `names a rule <${name}> that does not exist.`,
    hint: `Known rules: ${[...rules.keys()].join(', ') || 'none'}.`,
  });
}
