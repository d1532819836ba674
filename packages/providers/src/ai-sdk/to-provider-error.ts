import { ProviderError } from '@turnwise/core/provider';
import { connectionCodeOf, wasReached } from '../call/connection-error.ts';
import { readRetryAfter } from '../call/retry-after.ts';
import { statusKind } from '../call/status-kind.ts';
import { fieldsOf, textOf } from '../call/untrusted-json.ts';

export const provider = 'ai-sdk';

/** A failure of a model in our words. The SDK's errors are read by shape: every package carries its own copy of their classes. */
export function toProviderError(error: unknown): ProviderError {
  const { statusCode, responseHeaders, name } = fieldsOf(error);
  const errorName = textOf(name) ?? '';
  if (typeof statusCode === 'number' && statusCode >= 400) {
    const headers = fieldsOf(responseHeaders);
    return new ProviderError({
      provider,
      kind: statusKind(statusCode),
      message: `HTTP ${statusCode}.`,
      status: statusCode,
      retryAfterMs: readRetryAfter((header) => textOf(headers[header])),
      requestId: textOf(headers['x-request-id']) ?? textOf(headers['request-id']),
      cause: error,
    });
  }
  if (/LoadAPIKey|LoadSetting/.test(errorName)) {
    return new ProviderError({
      provider,
      kind: 'auth',
      message: 'the model has no key.',
      hint: 'Set it where the model is made.',
      cause: error,
    });
  }
  if (/UnsupportedFunctionality|InvalidPrompt|InvalidArgument|NoSuchModel/.test(errorName)) {
    return new ProviderError({ provider, kind: 'bad_request', message: 'the model cannot take this request.', cause: error });
  }
  const code = connectionCodeOf(error);
  if (code)
    return new ProviderError({
      provider,
      kind: 'unavailable',
      message: `no connection (${code}).`,
      maybeBilled: wasReached(code),
      cause: error,
    });
  return badAnswer('the answer could not be read.', error);
}

export function badAnswer(message: string, cause?: unknown): ProviderError {
  return new ProviderError({ provider, kind: 'bad_response', message, cause });
}
