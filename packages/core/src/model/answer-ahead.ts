import type { TokenPrice } from '../cost/price-table.ts';

/**
 * What the cost model assumes. Shares of Alexa socialbot talk: 43 % of the bot's prompts look like yes/no questions, and 27 % of
 * the user's turns are a yes or a no (MIDAS, 12,879 segments). Both are taken a little lower here.
 */
export const aheadAssumptions = {
  /** A model's answer ends with a yes/no question. */
  asks: 0.35,
  /** The user then answers with a plain yes or no. */
  plain: 0.55,
  /** Tokens of the explanation that has to be sent along with every call. */
  instructionTokens: 40,
  /** Tokens of both replies given ahead. */
  aheadTokens: 35,
  /** Tokens of an answer. */
  answerTokens: 40,
} as const;

/** Output is usually four times as dear as input; used when the price is unknown or nothing is charged. */
const usualPrice: TokenPrice = { input: 1, output: 4 };

/** How many answers, or questions, an assumption is worth against what a talk itself shows. */
const PRIOR_ANSWERS = 3;

export interface AheadCase {
  /** What this call sends, history included. */
  inputTokens: number;
  /** @default the usual relation of input and output */
  price?: TokenPrice | undefined;
  /** Answers of this talk so far, how many of them ended in a yes/no question, and how many of these got a plain yes or no. */
  answers: number;
  questions: number;
  plain: number;
}

/**
 * Whether asking for replies ahead is cheaper than not: every call pays for the explanation, those that ask a question also for
 * two short replies; in return a share of the next calls, with all their history, need not be made.
 */
export function answerAheadPays({ inputTokens, price = usualPrice, answers, questions, plain }: AheadCase): boolean {
  const { input, output } = price.input > 0 || price.output > 0 ? price : usualPrice;
  const { instructionTokens, aheadTokens, answerTokens } = aheadAssumptions;
  const asks = (aheadAssumptions.asks * PRIOR_ANSWERS + questions) / (PRIOR_ANSWERS + answers);
  const plainly = (aheadAssumptions.plain * PRIOR_ANSWERS + plain) / (PRIOR_ANSWERS + questions);
  const paid = instructionTokens * input + asks * aheadTokens * output;
  const nextInput = inputTokens + instructionTokens + answerTokens;
  const saved = asks * plainly * (nextInput * input + (answerTokens + asks * aheadTokens) * output);
  return saved > paid;
}
