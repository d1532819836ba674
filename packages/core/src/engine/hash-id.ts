type Hash = (text: string) => string;

let loading: Promise<Hash> | undefined;

/**
 * Enough of a SHA-256 to tell ids apart in records, and not enough to find them. Node's crypto costs two milliseconds to load, so
 * it is loaded by the first turn and not by the import.
 */
export function loadHash(): Promise<Hash> {
  loading ??= import('node:crypto').then(
    ({ createHash }) =>
      (text) =>
        createHash('sha256').update(text).digest('hex').slice(0, 16),
  );
  return loading;
}
