import { describe, expect, it } from 'vitest';
import type { TranscriptEntry } from '../session/session-envelope.ts';
import { estimateTokens, historyWindow } from './history-window.ts';

const wide = { maxMessages: 20, maxTokens: 2_000 };
const talk = (...lines: string[]): TranscriptEntry[] =>
  lines.map((text, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', text }));

describe('historyWindow', () => {
  it('puts the new utterance last', () => {
    expect(historyWindow(talk('a', 'b'), 'c', wide)).toEqual([
      { role: 'user', text: 'a' },
      { role: 'assistant', text: 'b' },
      { role: 'user', text: 'c' },
    ]);
  });

  it('joins neighbours of one role and never starts with the assistant', () => {
    const transcript: TranscriptEntry[] = [
      { role: 'assistant', text: 'welcome' },
      { role: 'user', text: 'a' },
      { role: 'user', text: 'b' },
    ];
    expect(historyWindow(transcript, 'c', wide)).toEqual([{ role: 'user', text: 'a\nb\nc' }]);
  });

  it('drops the oldest lines beyond the bounds', () => {
    expect(historyWindow(talk('a', 'b', 'c', 'd', 'e', 'f'), 'g', { ...wide, maxMessages: 2 }).map((message) => message.text)).toEqual([
      'e',
      'f',
      'g',
    ]);
    const long = 'x'.repeat(400);
    expect(historyWindow(talk(long, 'b', long, 'd'), 'e', { ...wide, maxTokens: 120 }).map((message) => message.text)).toEqual([
      long,
      'd',
      'e',
    ]);
  });

  it('keeps the utterance even when nothing else fits', () => {
    expect(historyWindow(talk('a', 'b'), 'x'.repeat(10_000), { maxMessages: 1, maxTokens: 1 })).toHaveLength(1);
  });
});

it('counts about four characters a token, and one for scripts without spaces', () => {
  expect(estimateTokens('twelve chars')).toBe(3);
  expect(estimateTokens('空は青い')).toBe(4);
  expect(estimateTokens('')).toBe(0);
});
