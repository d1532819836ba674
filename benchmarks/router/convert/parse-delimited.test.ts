import { describe, expect, it } from 'vitest';
import { parseDelimited, requireColumns } from './parse-delimited.ts';

describe('parseDelimited', () => {
  it('reads quoted fields with delimiters, quotes and line ends inside', () => {
    expect(parseDelimited('a;b\n1;"x; ""y""\nz"\n', ';')).toEqual([{ a: '1', b: 'x; "y"\nz' }]);
  });
  it('takes a quote inside a plain field as text', () => {
    expect(parseDelimited('a\tb\nhe said "no"\t5" pipe\n', '\t')).toEqual([{ a: 'he said "no"', b: '5" pipe' }]);
  });
  it('reads Windows line ends, a byte order mark and a trailing empty field', () => {
    expect(parseDelimited('\uFEFFa;b\r\n1;2\r\n3;', ';')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '' },
    ]);
  });
  it('keeps what follows an unclosed quote instead of losing the file', () => {
    expect(parseDelimited('a;b\n1;"open', ';')).toEqual([{ a: '1', b: 'open' }]);
  });
  it('keeps text that follows a closing quote in its field', () => {
    expect(parseDelimited('a;b\n"x" y;2\n3;4\n', ';')).toEqual([
      { a: 'x y', b: '2' },
      { a: '3', b: '4' },
    ]);
  });
  it('says that an empty file is empty', () => {
    expect(() => parseDelimited('', ';')).toThrow(/empty/);
  });
});

describe('requireColumns', () => {
  it('names the missing column and those that are there', () => {
    expect(() => requireColumns([{ a: '1' }], ['a', 'intent'], 'x.csv', 'Use y.')).toThrow(
      'x.csv lacks the column intent; it has a. Use y.',
    );
  });
});
