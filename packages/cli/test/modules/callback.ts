/** Handlers in the style of callbacks, as ask-sdk-core makes them, and one that never answers. */
type Callback = (error: Error | null, response?: unknown) => void;

export function handler({ request }: { request: { type: string } }, _context: unknown, callback: Callback): void {
  if (request.type === 'SilentRequest') return;
  if (request.type === 'FailingRequest') {
    callback(new Error('on purpose'));
    return;
  }
  callback(null, { version: '1.0', response: {} });
}
