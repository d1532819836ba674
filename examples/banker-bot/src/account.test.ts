import { describe, expect, it } from 'vitest';
import { accountOf, accountOfAnswer } from './account.ts';

describe('the account that is meant', () => {
  it.each([
    ['savings', 'savings'],
    ['Checking', 'checking'],
    ['compte épargne', 'savings'],
    ['courant', 'checking'],
    ['gold', undefined],
    ['savings and checking', undefined],
    ['', undefined],
  ])('by the slot value %j is %j', (value, account) => {
    expect(accountOf(value)).toBe(account);
  });

  it.each([
    ['the savings one', 'savings'],
    ['my checking account please', 'checking'],
    ["le compte courant s'il vous plaît", undefined],
    ['le compte courant', 'checking'],
    ['what is a savings account', undefined],
    ['not the savings', undefined],
    ['my neighbour has a big savings account', undefined],
  ])('by the words %j is %j', (text, account) => {
    expect(accountOfAnswer(text)).toBe(account);
  });
});
