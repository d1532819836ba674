export { checkLexResponse } from './check-lex-response.ts';
export { type EventOptions, intentEvent, type LexEvent, type SlotInput, textEvent } from './events.ts';
export type { LexProblem } from './lex-problem.ts';
export { type LexSession, lexSession, spokenText } from './lex-session.ts';
