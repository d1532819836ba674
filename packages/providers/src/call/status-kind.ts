import type { ProviderErrorKind } from '@turnwise/core/provider';

const kindByStatus: Readonly<Record<number, ProviderErrorKind>> = {
  400: 'bad_request',
  401: 'auth',
  402: 'auth',
  403: 'auth',
  404: 'bad_request',
  408: 'timeout',
  409: 'unavailable',
  413: 'bad_request',
  422: 'bad_request',
  424: 'unavailable',
  429: 'rate_limited',
  504: 'timeout',
};

/** What an HTTP status of 400 and above means, whoever sent it. */
export function statusKind(status: number): ProviderErrorKind {
  return kindByStatus[status] ?? (status >= 500 ? 'unavailable' : 'bad_request');
}
