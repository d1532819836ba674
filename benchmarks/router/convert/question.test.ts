import { describe, expect, it } from 'vitest';
import { pendingOf } from './question.ts';

describe('pendingOf', () => {
  it.each([
    ['Your seat is booked. Is there anything else I can help you with?', 'polar', 'more'],
    ['do you need any other help', 'polar', 'more'],
    ['That is 12A, is that correct?', 'polar', 'correct'],
    ['Would you like an aisle seat?', 'offer', 'other'],
    ['Are you travelling alone?', 'polar', 'other'],
    ['may I know your last name', 'slot', 'other'],
    ['Ok, could you please provide your booking number?', 'slot', 'other'],
    ['What is your email address?', 'slot', 'other'],
    ['Which size? Small or large.', 'slot', 'other'],
  ])('reads %j as %s asking %s', (text, kind, asks) => {
    expect(pendingOf(text)).toEqual({ kind, asks, question: text });
  });
  it.each(['Please wait a moment.', 'Thank you for calling, have a good day!', 'I will check what happened.', ''])(
    'finds no question in %j',
    (text) => {
      expect(pendingOf(text)).toBeNull();
    },
  );
});
