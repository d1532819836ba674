import { lintConversation, type ReplyText } from '@turnwise/core';
import { en as englishPack } from '@turnwise/core/locales/en';
import { fr as frenchPack } from '@turnwise/core/locales/fr';
import { createRouter } from '@turnwise/core/router';
import { describe, expect, it } from 'vitest';
import { conversation } from '../index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const router = createRouter({ locales: [englishPack, frenchPack] });
const languages = [
  ['en-US', en],
  ['fr-FR', fr],
] as const;

/** Every wording by the name of its reply. */
function wordingsOf({ opening, confirm, replies }: typeof en | typeof fr): [string, string][] {
  const { question, yes, no, maybe } = confirm;
  const all: Readonly<Record<string, ReplyText>> = { opening, question, yes, no, maybe, ...replies };
  return Object.entries(all).flatMap(([name, reply]) => [reply].flat().map((text): [string, string] => [name, text]));
}

/** After these a yes or a no is taken; after the others the child says what it wants. */
const polar = ['question', 'maybe', 'thanks', 'goOn', 'refused'];
const last = ['stop', 'end'];

describe.each(languages)('what is said in %s', (locale, replies) => {
  it.each(wordingsOf(replies))('%s: "%s" leaves the right question open', (name, text) => {
    const question = router.findQuestion(text, locale);
    if (last.includes(name)) expect(question).toBeNull();
    else if (polar.includes(name)) expect(question?.kind).toBe('polar');
    // "What else?" wants content, and takes a "nothing, that's all" too.
    else expect(question?.kind === 'open' || question?.asks === 'more').toBe(true);
  });

  it.each(wordingsOf(replies))('%s: "%s" is short and speakable', (_, text) => {
    expect(text.length).toBeLessThan(220);
    expect(text).not.toMatch(/[*_#<>&@]|https?:/);
  });

  it('is never said twice in the same words', () => {
    const texts = wordingsOf(replies).map(([, text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it('has the same replies in both languages', () => {
  expect(Object.keys(fr.replies)).toEqual(Object.keys(en.replies));
});

it('always ends when the child says stop', () => {
  expect(lintConversation(conversation)).toEqual([]);
});
