import type { Limit } from './limits.ts';

/** A row that went wrong, for a report. */
export interface Failure {
  place: string;
  source: string;
  label: string;
  predicted: string;
  verdict: string;
  trace: string;
}

/** JUnit XML: one suite for the limits, one per source with a failure for each wrong commit. Rows that were right are only counted. */
export function toJunit(failures: readonly Failure[], rowsBySource: ReadonlyMap<string, number>, limits: readonly Limit[]): string {
  const limitCases = limits.map(({ name, limit, value, kept }) =>
    kept
      ? `    <testcase classname="limits" name="${name}"/>`
      : `    <testcase classname="limits" name="${name}"><failure message="${escaped(`${value ?? 'nothing measured'}, allowed ${limit}`)}"/></testcase>`,
  );
  const broken = limits.filter(({ kept }) => !kept).length;
  const suites = [`  <testsuite name="limits" tests="${limits.length}" failures="${broken}">\n${limitCases.join('\n')}\n  </testsuite>`];
  for (const [source, rows] of rowsBySource) {
    const here = failures.filter((failure) => failure.source === source);
    const cases = here.map(
      ({ place, label, predicted, verdict, trace }) =>
        `    <testcase classname="${escaped(source)}" name="${escaped(place)}"><failure type="${verdict}" message="${escaped(`${predicted} instead of ${label}`)}">${escaped(trace)}</failure></testcase>`,
    );
    suites.push(`  <testsuite name="${escaped(source)}" tests="${rows}" failures="${here.length}">\n${cases.join('\n')}\n  </testsuite>`);
  }
  const tests = limits.length + [...rowsBySource.values()].reduce((sum, rows) => sum + rows, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="turnwise eval" tests="${tests}" failures="${broken + failures.length}">\n${suites.join('\n')}\n</testsuites>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escaped(text: string): string {
  // XML 1.0 has no place for other control characters, not even escaped.
  const allowed = text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
  return allowed.replaceAll(/[&<>"']/g, (character) => entities[character] as string);
}
