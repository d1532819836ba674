import { describe, expect, it } from 'vitest';
import { isWorthCaching } from './cache-minimum.ts';

describe('isWorthCaching', () => {
  it.each([
    ['claude-haiku-5-5', 512],
    ['claude-opus-5-5', 512],
    ['global.anthropic.claude-sonnet-4-5-20250929-v1:0', 1_024],
    ['claude-opus-4-20250514', 1_024],
    ['claude-opus-4-7', 2_048],
    ['claude-opus-4-6', 4_096],
    ['claude-haiku-4-5', 4_096],
    ['eu.amazon.nova-lite-v1:0', 1_536],
  ])('of %s begins at %i tokens', (model, tokens) => {
    expect(isWorthCaching(model, 'abc'.repeat(tokens))).toBe(true);
    expect(isWorthCaching(model, 'abc'.repeat(tokens).slice(1))).toBe(false);
  });

  it.each(['mistral.mistral-7b-instruct-v0:2', 'claude-3-haiku-20240307', 'gpt-4o'])('is never true of %s', (model) => {
    expect(isWorthCaching(model, 'abc'.repeat(100_000))).toBe(false);
  });
});
