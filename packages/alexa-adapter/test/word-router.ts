import type { Router } from '@turnwise/core/router';

/** A router that knows single words, so that these tests do not depend on a language. */
export const wordRouter: Router = {
  recognize(text, { pending } = {}) {
    const intent = text.toLowerCase();
    const known = ['stop', 'end', 'cancel', 'repeat', 'help', 'thanks', ...(pending ? ['yes', 'no', 'maybe'] : [])];
    const meant = pending && intent === 'go on' ? 'yes' : intent;
    return known.includes(meant) ? { intent: meant, confidence: 0.99, stage: 'memo', spans: [], flags: [] } : null;
  },
  findQuestion(text) {
    const asked = text.match(/[^.!?]*\?\s*$/)?.[0].trim();
    if (!asked) return null;
    return { kind: /^(?:what|who|where|how)/i.test(asked) ? 'open' : 'polar', text: asked, asks: 'other', negative: false };
  },
};
