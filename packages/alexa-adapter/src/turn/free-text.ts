import { InvalidOptionError, type SlotValue } from '@turnwise/core';
import { localize, speaksLocale } from '../localized-text.ts';
import type { AlexaIntent } from '../request/read-request.ts';

/** An intent that only exists to carry what the user said. */
export interface FreeTextIntent {
  /** Slot that holds the words, of type AMAZON.SearchQuery or a type of your own. */
  slot: string;
  /**
   * The sample utterance, to put the words back that Alexa keeps for herself: `tell me {query}`. By locale or language when the
   * interaction models differ. One intent with several samples gets the same words back for each.
   *
   * @default the slot's value alone; so too in a language that is not in the table
   */
  carrier?: string | Readonly<Record<string, string>>;
}

/** Free-text intents by their name in the interaction model. */
export type FreeTextTable = Readonly<Record<string, FreeTextIntent>>;

/** Names under which a lone slot is taken as words without being in the table. */
const freeTextSlots: ReadonlySet<string> = new Set(['query', 'text', 'phrase', 'utterance', 'message']);

/** What the user said, carrier words included; empty when the slot is. */
export function freeTextOf(intent: AlexaIntent, { slot, carrier }: FreeTextIntent, locale: string | undefined): string {
  // The words of another language in front of what was said would be worse than none.
  const known = carrier !== undefined && speaksLocale(carrier, locale);
  return fill(known ? localize(carrier, locale) : `{${slot}}`, intent.heard);
}

/**
 * The nearest to what was said that an intent of your own lets us know: its only free-text slot, else the words of its name and
 * its slots, such as "order pizza large". A model, and the router, can make something of it when the machine does not take the intent.
 */
export function wordsOfIntent({ name, slots, heard, slotNames }: AlexaIntent): string {
  const [only, ...others] = slotNames;
  if (only !== undefined && others.length === 0 && freeTextSlots.has(only)) return wordsOf(ownValue(heard, only));
  const words = name
    .replace(/^AMAZON\./, '')
    .replace(/Intent$/, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[._\s]+/g, ' ')
    .toLowerCase();
  return [words, ...Object.values(slots).map(wordsOf)].join(' ').trim();
}

function fill(template: string, slots: AlexaIntent['slots']): string {
  return template
    .replace(/\{(\w{1,64})\}/g, (_, name: string) => wordsOf(ownValue(slots, name)))
    .replace(/\s+/g, ' ')
    .trim();
}

const ownValue = (slots: AlexaIntent['slots'], name: string) => (Object.hasOwn(slots, name) ? slots[name] : undefined);

const wordsOf = (value: SlotValue | undefined) => (value === undefined ? '' : typeof value === 'string' ? value : value.join(' '));

/** @throws InvalidOptionError when a carrier would lose the words */
export function checkFreeText(table: FreeTextTable): void {
  for (const [name, { slot, carrier }] of Object.entries(table)) {
    if (typeof slot !== 'string' || slot === '') {
      throw new InvalidOptionError({
        option: `freeText.${name}.slot`,
        message: `must name a slot of the intent, got ${JSON.stringify(slot)}.`,
      });
    }
    const carriers = carrier === undefined ? [] : typeof carrier === 'string' ? [carrier] : Object.values(carrier);
    for (const sample of carriers) {
      if (sample.includes(`{${slot}}`)) continue;
      throw new InvalidOptionError({
        option: `freeText.${name}.carrier`,
        message: `must contain {${slot}}, got "${sample}".`,
        hint: `Write it like the sample utterance: "tell me {${slot}}".`,
      });
    }
  }
}
