/** A phrase with alternatives `(a|b)`, optional parts `[c]` and named rules `<rule>`. */
export type Template =
  | { kind: 'words'; text: string }
  | { kind: 'rule'; name: string }
  | { kind: 'sequence'; parts: readonly Template[] }
  | { kind: 'choice'; options: readonly Template[] };

/** A template that says nothing; the second choice of an optional part. */
export const nothing: Template = { kind: 'sequence', parts: [] };
