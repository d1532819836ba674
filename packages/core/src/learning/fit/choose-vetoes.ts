import { isOpenToVeto } from '../../router/learned/learned-stage.ts';
import type { Veto } from '../../router/learned/linear-model.ts';
import { acceptedBy } from '../labelled-row.ts';
import type { Scored } from './calibrate.ts';

/** Fewer right answers of the rules in a situation say too little about it. */
const fewestAnswers = 50;
const candidates = [0.4, 0.3, 0.2, 0.1, 0.05, 0.02];
/** Right answers that may be given up for one wrong or false answer less. */
const price = 2;

/** Where answers of the rules are better taken back: per intent and situation, the boldest limit that is worth its price. */
export function chooseVetoes(scored: readonly Scored[], labels: readonly string[]): Veto[] {
  const cells = new Map<
    string,
    { intent: string; situation: number; answers: { probability: number; isRight: boolean; count: number }[] }
  >();
  for (const { sample, probabilities } of scored) {
    const { found, situation, row } = sample;
    if (!found || !probabilities || !isOpenToVeto(found)) continue;
    const label = labels.indexOf(found.intent);
    if (label < 0) continue;
    const key = `${found.intent} ${situation}`;
    const cell = cells.get(key) ?? { intent: found.intent, situation, answers: [] };
    cells.set(key, cell);
    cell.answers.push({
      probability: probabilities[label] as number,
      isRight: acceptedBy(row).includes(found.intent),
      count: row.count ?? 1,
    });
  }
  return [...cells.values()].flatMap(({ intent, situation, answers }) => {
    if (answers.filter(({ isRight }) => isRight).length < fewestAnswers) return [];
    const below = candidates.find((limit) => {
      const lost = answers.filter(({ probability }) => probability < limit);
      const rows = (right: boolean) => lost.filter(({ isRight }) => isRight === right).length;
      const turns = (right: boolean) => lost.reduce((sum, { isRight, count }) => sum + (isRight === right ? count : 0), 0);
      return rows(false) > 0 && rows(true) <= price * rows(false) && turns(true) <= price * turns(false);
    });
    return below === undefined ? [] : [{ intent, situation, below }];
  });
}
