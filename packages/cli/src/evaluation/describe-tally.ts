import { shareOf, type Tally } from '@turnwise/core/learning';
import { type Cell, percent } from '../format-table.ts';

export const tallyHeader = [
  '',
  'rows',
  'local',
  'coverage',
  'by occurrence',
  'wrong',
  'content',
  'false local',
  'by occ.',
  'hard',
  'mixed',
];

/** One line of a table of tallies. */
export function describeTally(name: string, sum: Tally): Cell[] {
  return [
    name,
    sum.rows,
    sum.coverage.of,
    percent(shareOf(sum.coverage)),
    percent(shareOf(sum.coverageByOccurrence)),
    percent(shareOf(sum.wrong)),
    sum.falseLocal.of,
    percent(shareOf(sum.falseLocal)),
    percent(shareOf(sum.falseLocalByOccurrence)),
    percent(shareOf(sum.falseHard)),
    percent(shareOf(sum.falseMixed)),
  ];
}
