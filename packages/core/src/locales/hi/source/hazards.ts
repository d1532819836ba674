import type { PackHazard } from '../../../router/pack/pack-source.ts';

const polar = { kind: 'polar' } as const;

/** What a careless router gets wrong in Hindi and in Hindi written with Latin letters. */
export const hazards: readonly PackHazard[] = [
  { text: 'बस', pending: null, accept: ['stop', 'end'] },
  { text: 'बस', pending: { kind: 'offer', asks: 'more' }, accept: ['no'] },
  { text: 'बस कितने बजे आएगी', pending: null, accept: ['none'] },
  { text: 'बस दो टिकट', pending: { ...polar, asks: 'continue' }, accept: ['none'] },
  { text: 'बस स्टैंड जाना है', pending: null, accept: ['none'] },
  { text: 'रुको', pending: null, accept: ['stop', 'end'] },
  { text: 'रुको मत', pending: null, accept: ['none'] },
  { text: 'मत रुको', pending: { ...polar, asks: 'continue' }, accept: ['yes'] },
  { text: 'mat ruko', pending: { ...polar, asks: 'end' }, accept: ['no'] },
  { text: 'बंद मत करना', pending: { ...polar, asks: 'end' }, accept: ['no'] },
  { text: 'पंखा बंद कर दो', pending: null, accept: ['none'] },
  { text: 'band karo', pending: null, accept: ['stop', 'end'] },
  { text: 'जी हाँ', pending: true, accept: ['yes'] },
  { text: 'जी नहीं', pending: true, accept: ['no'] },
  { text: 'क्यों नहीं', pending: true, accept: ['yes'] },
  { text: 'क्यों नहीं चल रहा', pending: true, accept: ['none'] },
  { text: 'हाँ ना', pending: true, accept: ['yes'] },
  { text: 'हाँ या नहीं', pending: true, accept: ['maybe', 'none'] },
  { text: 'नहीं नहीं', pending: true, accept: ['no'] },
  { text: 'ठीक नहीं है', pending: true, accept: ['no'] },
  { text: 'पता नहीं', pending: true, accept: ['maybe'] },
  { text: 'चीनी नहीं चाहिए', pending: { kind: 'slot' }, accept: ['none'] },
  { text: 'कल', pending: true, accept: ['none'] },
  { text: 'मुझे मैं बातचीत बंद करना चाहता हूँ', pending: null, accept: ['none', 'stop'] },
  { text: 'मैं बातचीत बंद करना चाहती हूँ', pending: null, accept: ['stop', 'end'] },
  { text: 'फिर से बताओ', pending: null, accept: ['repeat'] },
  { text: 'फिर से शुरू करो', pending: null, accept: ['none'] },
  { text: 'और कुछ नहीं', pending: { kind: 'offer', asks: 'more' }, accept: ['no'] },
  { text: 'मदद नहीं चाहिए', pending: { kind: 'offer', asks: 'more' }, accept: ['no'] },
  { text: 'अलविदा का मतलब क्या है', pending: null, accept: ['none'] },
];
