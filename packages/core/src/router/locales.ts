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
  const lexicons = packs.map(loadPack);

  const shadows = phrases.filter(({ shadow }) => shadow);
  const settled = phrases.filter(({ shadow }) => !shadow);

  function createView(lexicon: Lexicon, tag: string, base?: LocaleView): LocaleView {
    const { language, apostrophe } = lexicon.pack;
    const here = { language, tag, apostrophe };
    const own = createOwnPhrases(intents, names, here);
    return { ...createLocaleView(lexicon, tag, base), own, memo: createMemo(settled, here), shadows: createMemo(shadows, here) };
  }

  const views = lexicons.map((lexicon) => createView(lexicon, lexicon.pack.language));

  /** A view of its own for each tag that a pack knows; made when a turn first needs it. */
  function find(locale: string): LocaleView {
    const wanted = locale.replace('_', '-').toLowerCase();
    for (const base of views) {
      const { lexicon } = base;
      const tag = lexicon.pack.locales.find((known) => known.toLowerCase() === wanted);
      if (tag !== undefined) return createView(lexicon, tag, base);
    }
    const language = wanted.split('-', 1)[0];
    return views.find(({ tag }) => tag === language) ?? (views[0] as LocaleView);
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
