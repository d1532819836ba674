/** A Lambda function: async, or with a callback as `ask-sdk-core` makes them. */
export type Handler = (event: unknown, context: LambdaContext, callback?: Callback) => unknown;

type Callback = (error: unknown, response?: unknown) => void;

export interface LambdaContext {
  awsRequestId: string;
  getRemainingTimeInMillis(): number;
}

export interface Called {
  response?: unknown;
  /** Why there is no answer. */
  failed?: string;
  /** How long it took, in milliseconds. */
  ms: number;
}

/** Calls a handler as Lambda would, and gives it up when the platform would. */
export async function callHandler(handler: Handler, event: unknown, { id, limitMs }: { id: string; limitMs: number }): Promise<Called> {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const context = { awsRequestId: id, getRemainingTimeInMillis: () => limitMs - elapsed() };
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not answer in time')), limitMs);
  });
  try {
    const response = await Promise.race([answerOf(handler, event, context), timeUp]);
    return { response, ms: elapsed() };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error), ms: elapsed() };
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(handler: Handler, event: unknown, context: LambdaContext): Promise<unknown> {
  if (handler.length < 3) return handler(event, context);
  return new Promise((resolve, reject) => {
    const returned = handler(event, context, (error, response) => (error ? reject(error) : resolve(response)));
    if (returned instanceof Promise) returned.then(resolve, reject);
  });
}
