import type { LexResponse } from './lex-response.ts';

/** Said only when the adapter itself failed or the event was none: the engine's own apologies come from the conversation. */
const apologies: Readonly<Record<string, string>> = {
  de: 'Entschuldigung, das hat nicht geklappt. Bitte versuche es noch einmal.',
  en: 'Sorry, something went wrong. Please try that again.',
  es: 'Perdona, algo ha salido mal. Inténtalo de nuevo, por favor.',
  fr: "Désolé, quelque chose n'a pas marché. Merci de réessayer.",
  hi: 'माफ़ कीजिए, कुछ गड़बड़ हो गई। कृपया फिर से कोशिश कीजिए।',
  it: 'Scusa, qualcosa è andato storto. Riprova, per favore.',
  ja: '申し訳ありません、うまくいきませんでした。もう一度お試しください。',
  pt: 'Desculpe, algo deu errado. Tente de novo, por favor.',
};

export interface Failure {
  /** BCP 47 tag, if the event told one. */
  locale?: string | undefined;
  /** Name of the event's intent; every locale of every bot has a FallbackIntent. */
  intent?: string | undefined;
  /** Shown instead of the apology; for what only a developer can see. */
  message?: string;
}

/**
 * The answer of last resort: the intent fails, which a client or a contact flow can act on, and the session stays as it is, so the
 * user may simply go on.
 */
export function failedResponse({ locale = 'en', intent = 'FallbackIntent', message }: Failure = {}): LexResponse {
  const language = locale.split('-', 1)[0] ?? 'en';
  const apology = Object.hasOwn(apologies, language) ? apologies[language] : apologies.en;
  return {
    sessionState: {
      dialogAction: { type: 'Close' },
      intent: { name: intent, state: 'Failed', confirmationState: 'None', slots: {} },
    },
    messages: [{ contentType: 'PlainText', content: message ?? apology ?? '' }],
  };
}
