import type { Replies } from '@turnwise/core';

export const en = {
  opening: 'Hello, this is the Banker. I can tell you your balance. Which account shall I look at?',
  help: 'I can tell you the balance of your savings or your checking account, and explain how they work. Say "check my balance", "say that again", or "stop".',
  cancel: 'Fine, we leave it at that. What else can I do for you?',
  stop: 'Goodbye! Your money stays where it is.',
  end: 'Goodbye! Your money stays where it is.',
  thanks: 'My pleasure. Anything else?',
  more: 'Gladly. What would you like?',
  fallback: 'Sorry, my line to the back office is dead. Could you ask me that again?',
  whichAccount: 'Which account: savings or checking?',
  unknownAccount: 'I only know savings and checking accounts. Which of the two?',
  whenBorn: 'And when were you born? Day, month and year, please.',
  birthDateUnreal: 'That day is in no calendar. When were you born: day, month and year?',
  birthDateFuture: 'That day is still to come. Please say your date of birth with the year.',
  birthDateAge: 'That would be a record. Please say your date of birth again, with the year.',
  birthDateUnclear: 'I did not get the date. Please say day, month and year, such as the first of June 1980, or say never mind.',
  savingsBalance: [
    'Your savings account, tucked away in a vault behind a very grumpy dragon, holds {amount}.',
    'Your savings, sleeping under the softest mattress in the house, come to {amount}.',
    'I have counted your savings twice, once on my fingers: {amount}.',
  ],
  checkingBalance: [
    'Your checking account, always on its feet and slightly out of breath, holds {amount}.',
    'Between the rent and the coffee, your checking account still has {amount}.',
    'Your checking account asked me to whisper it: {amount}.',
  ],
  another: 'Would you like to check another account?',
  vaultClosed: 'Sorry, the vault will not open just now. Shall I try again?',
} satisfies Replies;
