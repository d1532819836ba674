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

export function createLocales(packs: readonly LocalePack[]): Locales {
  const lexicons: Lexicon[] = packs.map(loadPack);
  const views = lexicons.map((lexicon) => createLocaleView(lexicon, lexicon.pack.language));
  const byTag = new Map<string, LocaleView>();
  for (const [index, lexicon] of lexicons.entries()) {
    for (const tag of lexicon.pack.locales) byTag.set(tag, createLocaleView(lexicon, tag));
    byTag.set(lexicon.pack.language, views[index] as LocaleView);
  }

  function find(locale: string): LocaleView {
    const tag = locale.replace('_', '-');
    const language = tag.slice(0, tag.indexOf('-') < 0 ? tag.length : tag.indexOf('-')).toLowerCase();
    const exact = [...byTag].find(([known]) => known.toLowerCase() === tag.toLowerCase())?.[1];
    return exact ?? byTag.get(language) ?? (views[0] as LocaleView);
  }

  return {
    views,
    viewOf(locale) {
      if (locale === undefined) return views[0] as LocaleView;
      const known = byTag.get(locale);
      if (known) return known;
      const view = find(locale);
      if (byTag.size < capacity && locale.length < 40) byTag.set(locale, view);
      return view;
    },
  };
}
