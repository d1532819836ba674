import { lintConversation } from '@turnwise/core';
import { fakeClock, fakeProvider, scriptDialogue } from '@turnwise/core/testing';
import { describe, expect, it } from 'vitest';
import { type BankerOptions, conversation, createBanker } from './index.ts';

const balance = async () => ({ amount: 218.45, currency: 'EUR' });

function banker(options: BankerOptions = {}) {
  const provider = fakeProvider(['It is where money rests.']);
  return { provider, engine: createBanker({ provider, checkBalance: balance, random: () => 0, clock: fakeClock(), ...options }) };
}

const born = { dateOfBirth: '1990-05-03' };

describe('the banker', () => {
  it('can be stopped everywhere, and never gets stuck', () => {
    const slots = [
      {},
      { accountType: 'savings' },
      { accountType: 'gold' },
      { dateOfBirth: '1940-05-03' },
      { dateOfBirth: '2999-01-01' },
      { accountType: 'checking', dateOfBirth: '1940-05-03' },
    ];
    expect(lintConversation(conversation, { slots, outputs: { checkBalance: [{ amount: 1, currency: 'EUR' }] } })).toEqual([]);
  });

  it('asks for what is missing and offers another account', async () => {
    const { engine } = banker();
    await scriptDialogue(engine)
      .intent('CheckBalance', { text: 'check my balance' })
      .expectReply('Which account: savings or checking?')
      .user('the savings one')
      .expectReply(/^And when were you born\?/)
      .expectRoute('rules')
      .intent('CheckBalance', { slots: born, text: '[dateOfBirth]' })
      .expectRoute('task', 'CheckBalance')
      .expectReply(/dragon, holds €218\.45\. Would you like to check another account\?$/)
      .user('yes please')
      .expectRoute('rules', 'yes')
      .expectReply('Which account: savings or checking?')
      .user('checking')
      .expectRoute('task')
      .expectReply(/out of breath, holds €218\.45\./)
      .user("no, that's all")
      .expectRoute('rules')
      .expectEnd();
  });

  it('does everything at once when everything was said', async () => {
    const { engine } = banker();
    await scriptDialogue(engine)
      .intent('CheckBalance', { slots: { accountType: 'checking', ...born } })
      .expectRoute('task')
      .expectState('offering');
  });

  it.each([
    [{ accountType: 'gold' }, /^I only know savings and checking/],
    [{ accountType: 'savings', dateOfBirth: '1990-02-30' }, /^That day is in no calendar/],
    [{ accountType: 'savings', dateOfBirth: '2027-05-03' }, /still to come.*with the year/],
    [{ accountType: 'savings', dateOfBirth: '1200-05-03' }, /^That would be a record/],
  ])('asks again for %j', async (slots, reply) => {
    await scriptDialogue(banker().engine).intent('CheckBalance', { slots }).expectReply(reply).expectRoute('rules');
  });

  it('answers questions in between by the model, then asks again', async () => {
    const { engine, provider } = banker();
    await scriptDialogue(engine)
      .intent('CheckBalance', {})
      .user('what is a savings account')
      .expectRoute('model')
      .expectReply('It is where money rests. Which account: savings or checking?');
    expect(provider.requests[0]?.instructions).toMatch(/ask nothing back/);
  });

  it('keeps a date that Lex could not read from the model, and from the transcript', async () => {
    const { engine, provider } = banker();
    await scriptDialogue(engine)
      .intent('CheckBalance', { slots: { accountType: 'savings' } })
      .user('third of may nineteen ninety')
      .expectRoute('rules')
      .expectReply(/^I did not get the date/)
      .user('why do you ask')
      .expectRoute('model')
      .user('never mind')
      .expectRoute('rules', 'cancel')
      .expectState('ready')
      .user('what is interest')
      .expectRoute('model');
    expect(JSON.stringify(provider.requests)).not.toMatch(/may|ninety/);
  });

  it('asks whether to try again when the vault does not open', async () => {
    let closed = true;
    const { engine } = banker({
      checkBalance: async () => {
        if (closed) throw new Error('closed');
        return balance();
      },
    });
    await scriptDialogue(engine)
      .intent('CheckBalance', { slots: { accountType: 'savings', ...born } })
      .expectOutcome('fallback')
      .expectReply('Sorry, the vault will not open just now. Shall I try again?')
      .expect(() => {
        closed = false;
      })
      .user('yes')
      .expectRoute('task', 'yes')
      .expectReply(/holds €218\.45/);
  });

  it.each([
    ['say that again', 'repeat', /^Which account/],
    ['help', 'help', /^I can tell you the balance.*Which account: savings or checking\?$/],
    ['never mind', 'cancel', /^Fine, we leave it at that/],
  ])('understands "%s" while it asks', async (text, intent, reply) => {
    await scriptDialogue(banker().engine).intent('CheckBalance', {}).user(text).expectRoute('rules', intent).expectReply(reply);
  });

  it('takes an account along with the yes', async () => {
    await scriptDialogue(banker().engine)
      .intent('CheckBalance', { slots: { accountType: 'savings', ...born } })
      .user('yes, my checking account')
      .expectRoute('task', 'yes')
      .expectReply(/out of breath/);
  });

  it('says goodbye after thanks and no', async () => {
    await scriptDialogue(banker().engine)
      .user('what is interest')
      .user('thank you')
      .expectRoute('rules', 'thanks')
      .user('no')
      .expectRoute('rules', 'no')
      .expectEnd();
  });

  it('does the same in French', async () => {
    await scriptDialogue(banker().engine, { locale: 'fr-FR' })
      .intent('CheckBalance', { text: 'mon solde' })
      .expectReply('Quel compte : épargne ou courant ?')
      .intent('CheckBalance', { slots: { accountType: 'épargne' } })
      .expectReply(/^Et quand êtes-vous né/)
      .intent('CheckBalance', { slots: born, text: '[dateOfBirth]' })
      .expectReply(/dragon très grognon, contient 218,45\s€\. Voulez-vous consulter un autre compte \?$/)
      .user('oui')
      .expectRoute('rules', 'yes')
      .user('laisse tomber')
      .expectRoute('rules', 'cancel')
      .user("j'aimerais arrêter")
      .expectRoute('rules')
      .expectEnd();
  });
});
