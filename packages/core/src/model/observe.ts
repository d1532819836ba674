/** Tells an observer, who must not cost anybody anything: what it throws, now or later, is ignored. */
export function observe<Event>(observer: ((event: Event) => unknown) | undefined, event: Event): void {
  void (async () => observer?.(event))().catch(() => {});
}
