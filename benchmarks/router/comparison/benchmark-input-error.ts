/** Something the person who started a benchmark has to correct. The message says what. */
export class BenchmarkInputError extends Error {}
