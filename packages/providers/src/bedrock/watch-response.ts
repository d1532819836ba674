import { ProviderError } from '@turnwise/core/provider';

interface HttpResponse {
  statusCode?: number;
  headers?: Record<string, string>;
}

/** The part of an SDK command that lets us see the raw response; the SDK itself drops the headers. */
interface WatchableCommand {
  middlewareStack: { add(middleware: never, options: { step: 'deserialize'; priority: 'low'; name: string }): void };
}

/** Calls `look` with the raw response, before the SDK reads its body. What `look` throws ends the call. */
export function watchResponse(command: WatchableCommand, look: (response: HttpResponse) => void): void {
  const middleware = (next: (args: unknown) => Promise<{ response: unknown }>) => async (args: unknown) => {
    const result = await next(args);
    look(result.response as HttpResponse);
    return result;
  };
  command.middlewareStack.add(middleware as never, { step: 'deserialize', priority: 'low', name: 'turnwiseWatchResponse' });
}

/**
 * Refuses a stream that is none. The SDK takes the first four bytes of whatever comes for a length and allocates it:
 * a proxy's HTML page ("<htm") would cost a gigabyte.
 */
export function requireEventStream(command: WatchableCommand): void {
  watchResponse(command, ({ statusCode = 0, headers = {} }) => {
    const type = headers['content-type'] ?? 'none';
    if (statusCode >= 300 || type.includes('eventstream')) return;
    throw new ProviderError({
      provider: 'bedrock',
      kind: 'bad_response',
      message: `the answer is no event stream, its content type is "${type.slice(0, 80)}".`,
      status: statusCode,
    });
  });
}
