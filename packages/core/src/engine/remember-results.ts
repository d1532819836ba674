import type { Result, RunInvocation } from './settle.ts';

/**
 * Keeps what invocations of a turn gave, so that a turn that has to be taken again (somebody else saved the session first)
 * does not ask the model, or charge an account, a second time. The n-th invocation of an actor gets the n-th result.
 */
export function rememberResults(): { replay(): (run: RunInvocation) => RunInvocation } {
  const results = new Map<string, Promise<Result>>();
  return {
    replay() {
      const seen = new Map<string, number>();
      return (run) => (invocation, signal) => {
        const count = seen.get(invocation.src) ?? 0;
        seen.set(invocation.src, count + 1);
        const key = `${invocation.src}#${count}`;
        const known = results.get(key);
        if (known) return known;
        const result = run(invocation, signal);
        results.set(key, result);
        return result;
      };
    },
  };
}
