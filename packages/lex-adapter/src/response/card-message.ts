import type { Reply } from '@turnwise/core';
import { limits } from '../limits.ts';
import type { LexExtras } from './lex-extras.ts';
import type { LexButton, LexCard, LexMessage } from './lex-response.ts';
import { clip } from './split-text.ts';

/** The reply's card, its suggestions as buttons. A card that only holds buttons is headed by the question. */
export function cardMessage(
  { card, suggestions = [], text, pending }: Pick<Reply, 'card' | 'suggestions' | 'text' | 'pending'>,
  { imageUrl, buttons = suggestions.map((suggestion) => ({ text: suggestion, value: suggestion })) }: LexExtras,
): LexMessage[] {
  const pressable = buttons.flatMap(toButton).slice(0, limits.buttons);
  if (!card && pressable.length === 0) return [];
  const [heading, below] = card ? (card.title.trim() ? [card.title, card.text] : [card.text, '']) : [pending?.question ?? text, ''];
  const title = clip(heading, limits.cardField);
  if (!title) return [];
  const subtitle = clip(below, limits.cardField);
  const imageResponseCard: LexCard = {
    title,
    ...(subtitle && { subtitle }),
    ...(imageUrl && imageUrl.length <= limits.cardField && { imageUrl }),
    ...(pressable.length > 0 && { buttons: pressable }),
  };
  return [{ contentType: 'ImageResponseCard', imageResponseCard }];
}

/** A button's value is what the user will have said, so one that is too long is left out rather than cut. */
function toButton({ text, value }: LexButton): LexButton[] {
  const label = clip(text, limits.buttonField);
  const words = value.trim();
  return label && words && words.length <= limits.buttonField ? [{ text: label, value: words }] : [];
}
