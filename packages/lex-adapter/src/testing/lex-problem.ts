/** Something about an answer that Lex refuses or users never get (`error`), or that is unwise (`warning`). */
export interface LexProblem {
  severity: 'error' | 'warning';
  /** Where, as a path into the answer: `sessionState.dialogAction.type`. */
  path: string;
  message: string;
}

/** Notes a problem; an error unless it says otherwise. */
export type AddProblem = (path: string, message: string, severity?: LexProblem['severity']) => void;
