/** One turn of a scripted talk. */
export interface ScriptedTurn {
  user: string;
  /** What a model would answer, were it asked. */
  model: string;
  /** What it would say ahead, were it asked to, when its answer ends in a yes/no question. */
  yes?: string;
  no?: string;
}

export interface Dialogue {
  name: string;
  turns: readonly ScriptedTurn[];
}
