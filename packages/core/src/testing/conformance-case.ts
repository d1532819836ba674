/** One requirement as data: register it with any test runner. It fails by throwing. */
export interface ConformanceCase {
  name: string;
  run(): Promise<void>;
  /** Why this case does not apply to the implementation, in its own words. */
  skip?: string;
}
