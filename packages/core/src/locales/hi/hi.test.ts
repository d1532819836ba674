import { describe, expect, it } from 'vitest';
import type { Pending } from '../../dialogue/pending.ts';
import { createRouter, validatePack } from '../../router/index.ts';
import { wholeIntent } from '../../router/whole-intent.ts';
import { hi } from './index.ts';
import { source } from './source/index.ts';

const router = createRouter({ locales: [hi] });

const questions: Readonly<Record<string, Pending | true | null>> = {
  nothing: null,
  'yes or no': true,
  'shall I go on?': { kind: 'polar', asks: 'continue', question: 'क्या मैं आगे बताऊँ?' },
  'shall we stop?': { kind: 'polar', asks: 'end', question: 'क्या हम यहीं रुकें?' },
  'is that right?': { kind: 'polar', asks: 'correct', question: 'दो टिकट, शनिवार को, सही है?' },
  'anything else?': { kind: 'offer', asks: 'more', question: 'और कुछ चाहिए?' },
  'shall I book it?': { kind: 'offer', asks: 'other', question: 'क्या मैं कमरा बुक कर दूँ?' },
  'are you not hungry?': { kind: 'polar', asks: 'other', negative: true, question: 'क्या आपको भूख नहीं लगी?' },
  'how much sugar?': { kind: 'slot', question: 'चीनी कितनी चाहिए?' },
};

function read(text: string, question: string): string {
  return wholeIntent(router.recognize(text, { locale: 'hi-IN', pending: questions[question] ?? null }));
}

describe('Hindi', () => {
  it('ships a pack without problems', () => {
    expect(validatePack(source)).toEqual([]);
  });

  it.each([
    // Yes and no, in both scripts, formal and not.
    ['हाँ', 'yes or no', 'yes'],
    ['हां जी', 'yes or no', 'yes'],
    ['जी हाँ', 'yes or no', 'yes'],
    ['जी', 'yes or no', 'yes'],
    ['haan ji bilkul', 'yes or no', 'yes'],
    ['ठीक है', 'shall I go on?', 'yes'],
    ['theek hai', 'shall I go on?', 'yes'],
    ['क्यों नहीं', 'shall I go on?', 'yes'],
    ['हाँ ना', 'yes or no', 'yes'],
    ['ओके', 'shall I go on?', 'yes'],
    ['जी नहीं', 'yes or no', 'no'],
    ['nahi', 'yes or no', 'no'],
    ['नहीं नहीं', 'yes or no', 'no'],
    ['बिल्कुल नहीं', 'yes or no', 'no'],
    ['नहीं, शुक्रिया', 'shall I book it?', 'no'],
    ['mujhe nahi chahiye', 'shall I book it?', 'no'],
    ['अभी नहीं', 'shall I go on?', 'no'],
    ['baad mein', 'shall I go on?', 'no'],
    ['रहने दो', 'shall I book it?', 'no'],
    ['ठीक नहीं है', 'is that right?', 'no'],
    ['सही है', 'is that right?', 'yes'],
    ['गलत', 'is that right?', 'no'],
    ['पता नहीं', 'yes or no', 'maybe'],
    ['shayad', 'yes or no', 'maybe'],
    ['देखते हैं', 'shall I go on?', 'maybe'],
    ['हाँ या नहीं', 'yes or no', 'maybe'],
    // Words of the question, and doing what was offered.
    ['बुक कर दो', 'shall I book it?', 'yes'],
    ['हाँ कमरा बुक कर दीजिए', 'shall I book it?', 'yes'],
    ['बुक मत करो', 'shall I book it?', 'no'],
    ['कर दो', 'shall I book it?', 'yes'],
    ['हाँ दो टिकट', 'is that right?', 'yes'],
    ['हाँ तीन टिकट', 'is that right?', 'none'],
    // A bare yes to a negative question may agree with it.
    ['हाँ', 'are you not hungry?', 'maybe'],
    ['नहीं', 'are you not hungry?', 'no'],
    // Stopping, and not stopping.
    ['बंद करो', 'nothing', 'stop'],
    ['band kar do', 'nothing', 'stop'],
    ['रुको', 'nothing', 'stop'],
    ['स्टॉप', 'nothing', 'stop'],
    ['बस करो', 'nothing', 'stop'],
    ['चुप रहो', 'nothing', 'stop'],
    ['मैं बातचीत खत्म करना चाहता हूँ', 'nothing', 'stop'],
    ['मत रुको', 'nothing', 'none'],
    ['रुको मत', 'shall we stop?', 'no'],
    ['mat ruko', 'shall I go on?', 'yes'],
    ['बंद मत करो', 'shall we stop?', 'no'],
    ['रुको, मत करो', 'nothing', 'stop'],
    ['पंखा बंद करो', 'nothing', 'none'],
    ['आगे बोलो', 'shall I go on?', 'yes'],
    ['चलते रहो', 'shall we stop?', 'no'],
    ['आगे मत बढ़ो', 'shall I go on?', 'no'],
    ['चुप रह बेवकूफ', 'nothing', 'stop'],
    // बस: enough, only, a bus.
    ['बस', 'nothing', 'end'],
    ['बस', 'anything else?', 'no'],
    ['बस इतना ही', 'is that right?', 'yes'],
    ['बस स्टैंड कहाँ है', 'nothing', 'none'],
    ['बस आ गई', 'nothing', 'none'],
    ['बस ठीक हूँ', 'nothing', 'none'],
    ['बस चार रोटी', 'anything else?', 'none'],
    // Other orders.
    ['अलविदा', 'nothing', 'end'],
    ['phir milenge', 'nothing', 'end'],
    ['बाय बाय पापा', 'nothing', 'end'],
    ['अब मैं चलती हूँ', 'nothing', 'end'],
    ['फिर से बोलो', 'nothing', 'repeat'],
    ['dobara batao', 'nothing', 'repeat'],
    ['क्या कहा आपने', 'nothing', 'repeat'],
    ['रिपीट', 'nothing', 'repeat'],
    ['फिर से कॉल करो', 'nothing', 'none'],
    ['मदद', 'nothing', 'help'],
    ['meri madad karo', 'nothing', 'help'],
    ['तुम क्या कर सकते हो', 'nothing', 'help'],
    ['कैंसल करो', 'nothing', 'cancel'],
    ['chhodo', 'nothing', 'cancel'],
    ['थैंक यू', 'nothing', 'thanks'],
    ['बहुत बहुत धन्यवाद', 'nothing', 'thanks'],
    ['नहीं बस धन्यवाद', 'anything else?', 'no'],
    ['और कुछ नहीं', 'anything else?', 'no'],
    // Content.
    ['चीनी नहीं', 'how much sugar?', 'none'],
    ['हाँ और एक तकिया भी चाहिए', 'anything else?', 'none'],
    ['अलविदा का मतलब बताओ', 'nothing', 'none'],
    ['kal mausam kaisa hai', 'nothing', 'none'],
  ])('reads "%s" after "%s" as %s', (text, question, expected) => {
    expect(read(text, question)).toBe(expected);
  });
});
