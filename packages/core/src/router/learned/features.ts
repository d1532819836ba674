import { hasToken, type Utterance } from '../../text/utterance.ts';
import { addToHash, emptyHash } from '../../text/vocabulary.ts';
import type { Asked } from '../asked.ts';
import type { LocaleView } from '../pack/locale-view.ts';
import type { Recognition } from '../recognition.ts';
import { createUnits, readUnits, Unit, type Units } from './units.ts';

/** Longer utterances have content; they are not scored. */
export const mostTokens = 32;
/** More than what 32 tokens of 24 letters and their units give. */
const capacity = mostTokens * 40 + 64;

/** What an utterance shows to a linear model: bucket numbers in `buckets[0 … count)`. The array is reused. */
export interface Features {
  readonly buckets: Int32Array;
  readonly count: number;
  /**
   * Reads an utterance, the question that it answers, and what the rules made of it.
   * False when it is too long to be scored, or empty.
   */
  read(utterance: Utterance, view: LocaleView, asked: Asked | null, found: Recognition | null): boolean;
  /** Hashes of the words that were read last, one per token. */
  readonly words: Int32Array;
  /** Words that are neither known, nor in a phrase, nor in the question, nor numbers. */
  readonly strangers: number;
}

/** Beginnings of hashes, so that a word, a pair and three letters never mean the same. */
const Kind = {
  word: 1,
  pair: 2,
  letters: 3,
  answer: 4,
  beginning: 5,
  unit: 6,
  unitAsked: 7,
  unitPair: 8,
  unitTriple: 9,
  sketchPair: 10,
  sketchTriple: 11,
  news: 12,
  rules: 13,
  rulesAsked: 14,
  rulesCounts: 15,
  asked: 16,
  askedCounts: 17,
  askedOthers: 18,
  length: 19,
  opening: 20,
  openingCounts: 21,
  pauses: 22,
  questionMark: 23,
} as const;

const situations = ['other', 'unknown', 'continue', 'end', 'correct', 'more', 'all'] as const;
const openings = ['polar', 'open', 'tag', 'invitation', 'nothing'] as const;

/** The question as a small number: 0 none, 1 one that wants a value, else what is asked and how. */
export function situationOf(asked: Asked | null): number {
  if (asked === null) return 0;
  if (!asked.polar) return 1;
  return 2 + 4 * situations.indexOf(asked.asks) + (asked.negative ? 2 : 0) + (asked.statement ? 1 : 0);
}

const wordBegins = 0x3c;
const wordEnds = 0x3e;
/** Stands before the first word or unit, and behind the last one. */
const edge = addToHash(emptyHash, wordBegins);

/** @param knows whether a word (by its hash) occurred often enough to have been learned */
export function createFeatures(bucketCount: number, knows: (word: number) => boolean): Features {
  const buckets = new Int32Array(capacity);
  const units = createUnits(mostTokens);
  const words = new Int32Array(mostTokens);
  const scale = bucketCount / 2 ** 32;
  let count = 0;
  let strangers = 0;

  function add(kind: number, first: number, second = 0, third = 0): void {
    let hash = Math.imul(Math.imul(Math.imul(first ^ (kind << 24), 0x01000193) ^ second, 0x85ebca6b) ^ third, 0x9e3779b1);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0x297a2d39);
    hash ^= hash >>> 16;
    buckets[count++] = ((hash >>> 0) * scale) | 0;
  }

  /** The letters of a word by threes. Returns the hash of the word. */
  function addLetters({ characters, from, to }: Utterance, token: number): number {
    const end = to[token] as number;
    let hash = emptyHash;
    let before = wordBegins;
    for (let place = from[token] as number; place < end; place++) {
      const character = characters[place] as number;
      hash = addToHash(hash, character);
      const after = place + 1 < end ? (characters[place + 1] as number) : wordEnds;
      add(Kind.letters, before, character, after);
      before = character;
    }
    return hash;
  }

  function addWords(utterance: Utterance, situation: number): void {
    const answers = Math.min(situation, 2);
    let before = edge;
    for (let token = 0; token < utterance.count; token++) {
      const word = addLetters(utterance, token);
      words[token] = word;
      add(Kind.word, word);
      add(Kind.pair, before, word);
      add(Kind.answer, word, answers);
      before = word;
    }
    add(Kind.pair, before, edge);
    add(Kind.beginning, words[0] as number, situation);
    add(Kind.beginning, words[0] as number, situation, utterance.count > 1 ? (words[1] as number) : edge);
  }

  /** Units by themselves, and as a sketch in which words that no phrase covers stay words. */
  function addUnits({ kinds, tokens, count: unitCount }: Units, situation: number): void {
    let beforeThat = edge;
    let before = edge;
    let sketchedBeforeThat = edge;
    let sketchedBefore = edge;
    for (let index = 0; index <= unitCount; index++) {
      const unit = index < unitCount ? (kinds[index] as number) : edge;
      const sketched = unit === Unit.other ? (words[tokens[index] as number] as number) : unit;
      add(Kind.unitPair, before, unit);
      add(Kind.sketchPair, sketchedBefore, sketched);
      add(Kind.unitTriple, beforeThat, before, unit);
      add(Kind.sketchTriple, sketchedBeforeThat, sketchedBefore, sketched);
      if (unit !== edge) {
        add(Kind.unit, unit);
        add(Kind.unitAsked, unit, situation);
      }
      if (unit === Unit.other) {
        add(Kind.news, sketched);
        if (!knows(sketched)) strangers++;
      }
      beforeThat = before;
      before = unit;
      sketchedBeforeThat = sketchedBefore;
      sketchedBefore = sketched;
    }
  }

  function addSituation(utterance: Utterance, asked: Asked | null, found: Recognition | null, situation: number): void {
    const others = Math.min(units.others, 5);
    const echoes = Math.min(units.echoes, 3);
    const rules = rulesAs(found);
    let pauses = 0;
    for (let token = 1; token < utterance.count; token++) pauses += utterance.pauses[token] as number;
    add(Kind.rules, rules);
    add(Kind.rulesAsked, rules, situation);
    add(Kind.rulesCounts, rules, situation, others * 16 + echoes * 4 + Math.min(units.numbers, 2));
    add(Kind.asked, situation);
    add(Kind.askedOthers, situation, others);
    add(Kind.askedCounts, situation, Math.min(others, 4) * 32 + echoes * 8 + Math.min(units.phrases, 4));
    add(Kind.length, Math.min(utterance.count, 15));
    add(Kind.pauses, pauses);
    add(Kind.questionMark, utterance.asks ? 1 : 0, Math.min(situation, 2));
    const reading = asked?.question?.reading;
    if (!reading) return;
    const opening = openings.indexOf(reading.opens) * 2 + (reading.choice ? 1 : 0);
    add(Kind.opening, opening);
    add(Kind.openingCounts, opening, situation, Math.min(others, 4));
  }

  return {
    buckets,
    words,
    get strangers() {
      return strangers;
    },
    get count() {
      return count;
    },
    read(utterance, view, asked, found) {
      count = 0;
      strangers = 0;
      if (hasToken(utterance, mostTokens) || utterance.clipped || utterance.count === 0) return false;
      const situation = situationOf(asked);
      readUnits(units, utterance, view, asked);
      addWords(utterance, situation);
      addUnits(units, situation);
      addSituation(utterance, asked, found, situation);
      return true;
    },
  };
}

/** What the rules found, as a number. */
function rulesAs(found: Recognition | null): number {
  if (found === null) return 0;
  let hash = emptyHash;
  for (let index = 0; index < found.intent.length; index++) hash = addToHash(hash, found.intent.charCodeAt(index));
  return addToHash(addToHash(hash, found.stage.charCodeAt(0)), found.remainder === undefined ? 0 : 1);
}
