import { describe, expect, it } from 'vitest';
import { smallPack } from '../../test/small-pack.ts';
import { beginUtterance, createUtterance } from '../text/utterance.ts';
import { createCoverer } from './cover.ts';
import { createFindings } from './findings.ts';
import { createLocales } from './locales.ts';
import { cueNames } from './pack/cue.ts';
import { readFindings } from './read-findings.ts';

const view = createLocales([smallPack], { intents: {}, names: [], phrases: [] }).viewOf('en-US');
const utterance = createUtterance(1000, view.lexicon);
const coverer = createCoverer();
const findings = createFindings();

/** What is found, by name and in the order of the cues: "refuse thanks". */
function findingsIn(text: string): string {
  beginUtterance(utterance, text, view.lexicon);
  if (!coverer.cover(utterance, view)) throw new Error(`not covered: ${text}`);
  readFindings(findings, coverer.coverage, utterance);
  const found = [...findings.counts].flatMap((count, cue) => Array<string>(count).fill(cueNames[cue] ?? ''));
  return [...found, ...(findings.unclear ? ['unclear'] : []), ...(findings.dangling ? ['dangling'] : [])].join(' ');
}

describe('findings', () => {
  it.each([
    ['a clause is what its judgement makes of it', 'that is right', 'agree'],
    ['', 'that is a mistake', 'refuse'],
    ['', 'im fine', 'decline'],
    ['', 'you are helpful', 'thanks'],
    ['', 'this is boring', 'frustration'],
    ['a clause alone agrees', 'it is', 'ellipsis'],
    ['', 'it is thanks', 'ellipsis thanks'],
    ['but "you are" says nothing', 'you are', 'unclear'],
    ['and a name is no judgement', 'i am daddy', 'ellipsis vocative unclear'],
    ['what it is for is no judgement either', 'that is for me', 'aside unclear'],
    ['a negator turns round what follows', 'dont stop', 'unstop'],
    ['', 'dont go on', 'halt'],
    ['', 'not right', 'refuse'],
    ['', 'that is not wrong', 'agree'],
    ['alone it declines', 'i dont', 'refuse'],
    ['what has no opposite stays unclear', 'not later', 'later unclear'],
    ['unwillingness may stand alone', 'i dont want to thanks', 'refuse thanks'],
    ['a pause ends its reach', 'dont. stop', 'refuse stop'],
    ['a repair takes back the signs before it', 'yes wait no', 'no'],
    ['', 'yes but thanks', 'yes thanks'],
    ['a request says nothing beside its order', 'can you stop', 'stop'],
    ['and dangles without one', 'i want to', 'willing dangling'],
    ['"say that" repeats with "again"', 'say that again', 'repeat'],
    ['', 'again say that', 'repeat'],
    ['', 'say that', 'saying'],
    ['an order about another time is content', 'i have to leave later', 'later bye unclear'],
  ])('%s: %s', (_what, text, expected) => {
    expect(findingsIn(text)).toBe(expected);
  });

  it('count only phrases with a meaning', () => {
    findingsIn('oh well yes daddy please');
    expect(findings.weight).toBe(1);
  });

  it('say when something was taken back', () => {
    findingsIn('yes wait no');
    expect(findings).toMatchObject({ repaired: true, repairs: 1 });
  });
});
