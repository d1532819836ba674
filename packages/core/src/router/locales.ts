import { createMemo, type KnownPhrase } from './memo.ts';
import { type CustomIntents, createOwnPhrases } from './own-phrases.ts';
import { type Lexicon, loadPack } from './pack/lexicon.ts';
import type { LocalePack } from './pack/locale-pack.ts';
import { createLocaleView, type LocaleView } from './pack/locale-view.ts';

/** Unknown tags that are remembered; more can only come from bad input. */
const capacity = 128;

/** The loaded packs, by locale tag. */
export interface Locales {
  /** One view per pack, in the order given. */
  views: readonly LocaleView[];
  /** Exact tag, else the language, else the first pack. */
  viewOf(locale: string | undefined): LocaleView;
}

/** What a skill adds to every pack. */
export interface Additions {
  intents: CustomIntents;
  names: readonly string[];
  phrases: readonly KnownPhrase[];
}

export function createLocales(packs: readonly LocalePack[], { intents, names, phrases }: Additions): Locales {
  const byTag = new Map<string, LocaleView>();

  function addView(lexicon: Lexicon, tag: string): LocaleView {
    const { language, apostrophe } = lexicon.pack;
    const here = { language, tag, apostrophe };
    const view = createLocaleView(lexicon, tag);
    view.own = createOwnPhrases(intents, names, here);
    view.memo = createMemo(phrases, here);
    byTag.set(tag, view);
    return view;
  }

  const views = packs.map((pack) => {
    const lexicon = loadPack(pack);
    for (const tag of pack.locales) addView(lexicon, tag);
    return addView(lexicon, pack.language);
  });

  function find(locale: string): LocaleView {
    const tag = locale.replace('_', '-').toLowerCase();
    const exact = [...byTag].find(([known]) => known.toLowerCase() === tag)?.[1];
    return exact ?? byTag.get(tag.split('-', 1)[0] as string) ?? (views[0] as LocaleView);
  }

  return {
    views,
    viewOf(locale) {
      if (locale === undefined) return views[0] as LocaleView;
      const known = byTag.get(locale);
      if (known) return known;
      if (typeof locale !== 'string') return views[0] as LocaleView;
      const view = find(locale);
      if (byTag.size < capacity && locale.length < 40) byTag.set(locale, view);
      return view;
    },
  };
}
