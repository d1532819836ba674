import type { Router } from '../src/router/router.ts';

/** A router for engine tests that must not depend on a language: words are their own intents. */
export const wordRouter: Router = {
  recognize(text, { pending } = {}) {
    const words = text.toLowerCase().split(' ');
    const intent = words[0] ?? '';
    const known = ['stop', 'end', 'cancel', 'repeat', 'help', 'thanks', ...(pending ? ['yes', 'no', 'maybe'] : [])];
    if (text.startsWith('grr')) return { intent: 'stop', confidence: 0.9, stage: 'grammar', spans: [], flags: ['frustration'] };
    if (!known.includes(intent)) return null;
    const remainder = words.slice(1).join(' ');
    return { intent, confidence: 0.99, stage: 'memo', spans: [], flags: [], ...(remainder && { remainder }) };
  },
  findQuestion(text) {
    const asked = text.match(/[^.!?]*\?\s*$/)?.[0].trim();
    if (!asked) return null;
    return { kind: /^(what|who|where|how)/i.test(asked) ? 'open' : 'polar', text: asked, asks: 'other', negative: false };
  },
};
