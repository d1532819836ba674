import { describe, expect, it } from 'vitest';
import { smallSource } from '../../test/small-pack.ts';
import type { PackHazard, PackSource } from './pack/pack-source.ts';
import { validatePack } from './validate-pack.ts';

const hazards: PackHazard[] = Array.from({ length: 15 }, (_, index) => ({ text: `bus ${index}`, pending: null, accept: ['none'] }));
const valid: PackSource = { ...smallSource, hazards };
const withCues = (cues: object): PackSource => ({ ...valid, cues: { ...valid.cues, ...cues } as PackSource['cues'] });

describe('validatePack', () => {
  it('finds nothing wrong with a whole pack', () => {
    expect(validatePack(valid)).toEqual([]);
  });

  it.each<[kind: string, source: PackSource, message: RegExp]>([
    ['template', withCues({ yes: ['(yes'] }), /no "\)" in "\(yes"/],
    ['template', withCues({ yes: ['<yess>'] }), /rule <yess> that does not exist.*Known rules: it, talk/],
    ['unknown type', withCues({ yess: ['yes'] }), /cues\.yess is no type/],
    ['unknown type', withCues({ echo: ['yes'] }), /cues\.echo is no type/],
    ['empty list', withCues({ bad: [] }), /cues\.bad has an empty list/],
    ['empty list', withCues({ bad: [' '] }), /would match everywhere/],
    ['ambiguous', withCues({ refuse: ['sure not', 'yes'] }), /"yes" is both/],
    ['ambiguous', { ...valid, additions: { 'en-IN': { no: ['yes'] } } }, /"yes" is both/],
    ['hazard', { ...valid, hazards: [...hazards, { text: 'stop', pending: null, accept: ['none'] }] }, /"stop" must be none, got stop/],
    ['few hazards', { ...valid, hazards: hazards.slice(1) }, /There are 14 hazard rows/],
  ])('reports %s', (kind, source, message) => {
    const problems = validatePack(source);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  it('reports a type that every pack needs', () => {
    const { stop: _stop, ...cues } = valid.cues;
    expect(validatePack({ ...valid, cues })).toEqual([{ kind: 'missing type', message: expect.stringContaining('cues.stop is missing') }]);
  });

  it('lets words have a second type where only one can count', () => {
    expect(validatePack(withCues({ glue: ['a', 'sure'], clause: ['stop'] }))).toEqual([]);
  });

  it('lets a locale add what another locale or the language itself has', () => {
    expect(validatePack({ ...valid, additions: { 'en-IN': { no: ['na'], yes: ['yes'] }, 'en-US': { yes: ['na'] } } })).toEqual([]);
  });
});
