/** Numbers that Amazon Lex V2 sets. Lengths are UTF-16 code units, sizes are bytes of UTF-8 JSON. */
export const limits = {
  /** `content` of one message (runtime API, Message). */
  message: 1_024,
  /** Messages in one answer. Not documented; five is what the console shows and what no client has trouble with. */
  messages: 5,
  /** `title`, `subtitle` and `imageUrl` of a card (runtime API, ImageResponseCard). */
  cardField: 250,
  /** Buttons of a card, and `text` and `value` of one (runtime API, Button). */
  buttons: 5,
  buttonField: 50,
  /** Answer of the function: 50 KB on today's quotas page, 25 KB on older copies of it. */
  output: 25 * 1_024,
  /** All session attributes: 12 KB after base64 (quotas page), which makes 4 bytes of 3. */
  attributes: 9 * 1_024,
  /** What Lex gives a code hook, unless the session attribute `x-amz-lex:codehook-timeout-ms` says more, in milliseconds. */
  codeHookMs: 30_000,
  longestCodeHookMs: 120_000,
  /** `timeToLiveInSeconds` and `turnsToLive` of an active context (runtime API, ActiveContextTimeToLive). */
  contextSeconds: { least: 5, most: 86_400 },
  contextTurns: { least: 1, most: 20 },
} as const;

/**
 * What our session may take of the session attributes, other people's included. Less than Lex allows, because the next event
 * brings them back, and the input of a function is 12 KB with the user's words in it three times.
 */
export const SESSION_BUDGET = 7_680;
