/** The command line was wrong: said in one line, exit status 2. */
export class UsageError extends Error {}
