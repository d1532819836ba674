/** Something the stand-in can talk about. */
export interface Topic {
  /** For tests and for the warning a developer reads. */
  name: string;
  /** Words and phrases, lower case, without accents and punctuation. Longer ones weigh more. */
  phrases: readonly string[];
  /** Said in this order when the topic comes back. */
  answers: readonly string[];
}

/** All that the stand-in can say in one language. */
export interface TopicPack {
  language: 'en' | 'fr';
  topics: readonly Topic[];
  /** Words that carry a topic on: "tell me more". */
  followUps: readonly string[];
  /** Frequent small words, by which the language of an utterance is told. */
  markers: readonly string[];
  /** For everything else, in this order: honest that no model is there. */
  beyond: readonly string[];
}
