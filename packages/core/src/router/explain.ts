import type { Asked } from './asked.ts';
import type { Step } from './reader.ts';
import type { Recognition, Span } from './recognition.ts';

/** Why the router answered, or did not. */
export interface Explanation {
  /** The whole story in one line: `"um yeah please" [um:hesitation][yeah:yes][please:polite] ctx=polar(continue) -> YES 0.99 grammar`. */
  line: string;
  /** What `recognize` gives for the same input. */
  recognition: Recognition | null;
  /** Tag of the locale that was used, or its language. */
  locale: string;
  /** The question as understood: `none`, `slot`, `polar(continue)`, `polar(correct, negative)`, … */
  context: string;
  /** Phrases in order, with their words; the last one may be `unknown`, the first word that no phrase covers. */
  spans: readonly (Span & { text: string })[];
  /** Stages in the order they were tried. */
  steps: readonly Step[];
  /** Why there is no answer; undefined when there is one. */
  reason?: string;
}

export interface ExplainedTurn {
  text: string;
  locale: string;
  asked: Asked | null;
  steps: readonly Step[];
  spans: readonly Span[];
  /** Place of the first word that no phrase covers. */
  unknown: Span | undefined;
  /** Before the threshold. */
  found: Recognition | null;
  recognition: Recognition | null;
  threshold: number;
}

export function explainTurn(turn: ExplainedTurn): Explanation {
  const { text, locale, asked, steps, recognition, unknown } = turn;
  const places = unknown && recognition === null ? [...turn.spans.filter(({ end }) => end <= unknown.start), unknown] : turn.spans;
  const spans = places.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  const context = contextOf(asked);
  const reason = recognition === null ? reasonOf(turn) : undefined;
  const outcome = recognition ? answerOf(recognition) : `model (${reason})`;
  const line = `${JSON.stringify(shortened(text))} ${spans.map((span) => `[${span.text}:${span.type}]`).join('')} ctx=${context} -> ${outcome}`;
  return { line, recognition, locale, context, spans, steps, ...(reason ? { reason } : {}) };
}

const longestText = 80;

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function contextOf(asked: Asked | null): string {
  if (asked === null) return 'none';
  if (!asked.polar) return 'slot';
  return `polar(${asked.asks}${asked.negative ? ', negative' : ''})`;
}

function answerOf({ intent, confidence, stage, flags, remainder }: Recognition): string {
  const notes = [...flags, ...(remainder === undefined ? [] : [`remainder ${JSON.stringify(shortened(remainder))}`])];
  return `${intent.toUpperCase()} ${confidence.toFixed(2)} ${stage}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function reasonOf({ found, threshold, unknown, asked, text, spans }: ExplainedTurn): string {
  if (found) return `${found.intent} ${found.confidence.toFixed(2)} is below the threshold ${threshold}`;
  if (unknown) return `no phrase covers "${text.slice(unknown.start, unknown.end)}"`;
  if (spans.length === 0) return 'nothing was said';
  if (asked === null) return 'means nothing without a question';
  return 'the phrases do not add up to one meaning';
}
