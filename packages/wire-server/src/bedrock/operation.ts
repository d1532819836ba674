export type Operation = 'converse' | 'converse-stream' | 'invoke' | 'invoke-with-response-stream';

/** Model and operation from `/model/{id}/{operation}`. */
export function readOperation(path: string): { model: string; operation: Operation } | undefined {
  const match = /^\/model\/(.+)\/(converse|converse-stream|invoke|invoke-with-response-stream)$/.exec(path);
  return match?.[1] && match[2] ? { model: match[1], operation: match[2] as Operation } : undefined;
}
