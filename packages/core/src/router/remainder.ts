import { hasToken, type Utterance } from '../text/utterance.ts';
import type { Coverage } from './cover.ts';
import { Cue } from './pack/cue.ts';
import { cuesOfWord, type LocaleView } from './pack/locale-view.ts';

const answers = new Set<number>([
  Cue.yes,
  Cue.agree,
  Cue.ellipsis,
  Cue.wrong,
  Cue.contrary,
  Cue.no,
  Cue.refuse,
  Cue.later,
  Cue.probably,
  Cue.ok,
]);
const connecting = new Set<number>([Cue.filler, Cue.hesitation, Cue.polite, Cue.vocative, Cue.repair, Cue.thanks]);
const beginning = new Set<number>([Cue.clause, Cue.subject, Cue.link]);

/**
 * What stands behind the answer at the beginning of an utterance, or undefined when the beginning is no clear answer.
 * "No sugar please" and "later trains" are none: behind a bare "no" there must be a pause or the beginning of a clause.
 */
export function findRemainder(coverage: Coverage, utterance: Utterance, view: LocaleView): string | undefined {
  let last = -1;
  let strong = false;
  for (let index = 0; index < coverage.count; index++) {
    const found = coverage.cues[index] as number;
    if (!answers.has(found) && !connecting.has(found)) break;
    if (!answers.has(found) || introduces(coverage, index, utterance)) continue;
    last = index;
    strong ||= found !== Cue.ok;
  }
  if (last < 0 || !strong) return undefined;
  let token = coverage.to[last] as number;
  let connected = false;
  for (let index = last + 1; index < coverage.count && connecting.has(coverage.cues[index] as number); index++) {
    token = coverage.to[index] as number;
    connected = true;
  }
  if (!hasToken(utterance, token) || isWithinWord(utterance, token)) return undefined;
  const bare = coverage.cues[last] === Cue.no || coverage.cues[last] === Cue.later;
  if (bare && !connected && utterance.pauses[token] === 0 && !beginsClause(utterance, token, view)) return undefined;
  return utterance.text.slice(utterance.starts[token]).trim();
}

/** "I do smoke", "yes I have two": what follows at once belongs to the verb. */
function introduces({ cues, to, count }: Coverage, index: number, utterance: Utterance): boolean {
  if (cues[index] !== Cue.ellipsis || index < count - 1) return false;
  const next = to[index] as number;
  return hasToken(utterance, next) && utterance.pauses[next] === 0;
}

/** Without spaces an answer may only be the beginning of a word: うん in うんどうする. Kana before kana proves nothing. */
function isWithinWord({ text, starts, ends }: Utterance, token: number): boolean {
  const start = starts[token] as number;
  return start === ends[token - 1] && isHiragana(text.charCodeAt(start - 1)) && isHiragana(text.charCodeAt(start));
}

function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x3096;
}

function beginsClause(utterance: Utterance, token: number, view: LocaleView): boolean {
  return cuesOfWord(view, utterance.ids[token] as number).some((found) => beginning.has(found));
}
