import type { Provider } from '../../provider/provider.ts';

const marker = Symbol.for('turnwise.severalCalls');

/** Marks a wrapper that may call vendors more than once, or more than one of them, in one `generate()`. Copies of it keep the mark. */
export function markSeveralCalls<Wrapper extends Provider>(wrapper: Wrapper): Wrapper {
  return Object.assign(wrapper, { [marker]: true });
}

export function makesSeveralCalls(provider: Provider): boolean {
  return marker in provider;
}
