/** Ends a generator without waiting: one that hangs in its own clean-up must not hold the turn. Never throws. */
export function leave(iterator: AsyncIterator<unknown> | undefined): void {
  void (async () => iterator?.return?.())().catch(() => {});
}
