import type { Message } from '@turnwise/core/provider';
import type { Topic, TopicPack } from './topic.ts';

// What a child says in one breath is shorter; the rest is not looked at.
const MAX_LENGTH = 500;

/** Words of an utterance between single spaces, lower case, without accents and punctuation, with a space at each end. */
export function toWords(text: string): string {
  const plain = text.slice(0, MAX_LENGTH).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** The answer to the last message: the topic it names, the topic it carries on, or the honest "I cannot". */
export function chooseAnswer(pack: TopicPack, messages: readonly Message[]): { topic: string | undefined; text: string } {
  const said = messages.filter(({ role }) => role === 'user').map(({ text }) => toWords(text));
  const topics: (Topic | undefined)[] = [];
  for (const words of said) {
    topics.push(bestTopic(pack, words) ?? (isFollowUp(pack, words) ? topics.at(-1) : undefined));
  }
  const topic = topics.at(-1);
  // Variations by how often the topic came up: the same talk gets the same answers.
  const turn = topics.filter((earlier) => earlier === topic).length - 1;
  const answers = topic?.answers ?? pack.beyond;
  return { topic: topic?.name, text: answers[Math.max(0, turn) % answers.length] ?? '' };
}

/** "why" and "why is that" carry a topic on; "why do elephants swim" is a question of its own. */
function isFollowUp({ followUps }: TopicPack, words: string): boolean {
  return followUps.some((phrase) => words.startsWith(` ${phrase} `) && countWords(words) <= countWords(phrase) + 2);
}

function countWords(text: string): number {
  return text.trim().split(' ').length;
}

/** The pack whose small words occur most; the first one when it is undecided. */
export function choosePack(packs: readonly [TopicPack, ...TopicPack[]], messages: readonly Message[]): TopicPack {
  const said = messages.filter(({ role }) => role === 'user').map(({ text }) => toWords(text));
  // The last utterance decides, unless it holds no clue: then the talk so far does.
  return mostLikely(packs, said.at(-1) ?? '') ?? mostLikely(packs, said.join('')) ?? packs[0];
}

function mostLikely(packs: readonly TopicPack[], words: string): TopicPack | undefined {
  let best: { pack: TopicPack | undefined; score: number } = { pack: undefined, score: 0 };
  for (const pack of packs) {
    const small = pack.markers.filter((marker) => words.includes(` ${marker} `)).length;
    const score = small + (bestTopic(pack, words) ? 1 : 0);
    if (score > best.score) best = { pack, score };
  }
  return best.pack;
}

function bestTopic({ topics }: TopicPack, words: string): Topic | undefined {
  let best: { topic: Topic | undefined; weight: number } = { topic: undefined, weight: 0 };
  for (const topic of topics) {
    const weight = Math.max(0, ...topic.phrases.map((phrase) => (words.includes(` ${phrase} `) ? phrase.split(' ').length : 0)));
    if (weight > best.weight) best = { topic, weight };
  }
  return best.topic;
}
