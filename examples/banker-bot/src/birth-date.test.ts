import { describe, expect, it } from 'vitest';
import { mentionsDate, problemOfBirthDate } from './birth-date.ts';

const now = Date.UTC(2026, 4, 3, 12);

describe('a date of birth', () => {
  it.each([
    ['1990-05-03', undefined],
    ['2000-02-29', undefined],
    ['2010-05-03', undefined],
    ['1906-05-03', undefined],
    ['2010-05-04', 'birthDateAge'],
    ['1905-05-03', 'birthDateAge'],
    ['2026-05-04', 'birthDateFuture'],
    ['2999-01-01', 'birthDateFuture'],
    ['1990-02-30', 'birthDateUnreal'],
    ['1999-02-29', 'birthDateUnreal'],
    ['1990-13-01', 'birthDateUnreal'],
    ['1990', 'birthDateUnreal'],
    ['yesterday', 'birthDateUnreal'],
    ['0000-00-00', 'birthDateUnreal'],
    ['1990-05-03T00:00', 'birthDateUnreal'],
  ])('%s: %s', (value, problem) => {
    expect(problemOfBirthDate(value, now)).toBe(problem);
  });
});

describe('words that mention a date', () => {
  it.each([
    ['my birthday is 3 May', true],
    ['third of may nineteen ninety', true],
    ['le trois mai mille neuf cent quatre-vingt-dix', true],
    ['I was born on the twentieth of March', true],
    ['may I ask why', false],
    ['what is a savings account', false],
    ['do you open in december', false],
    ['', false],
  ])('%j: %s', (text, mentions) => {
    expect(mentionsDate(text)).toBe(mentions);
  });
});
