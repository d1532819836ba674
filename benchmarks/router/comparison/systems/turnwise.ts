import type { LocalePack } from '@turnwise/core/router';
import type { System } from '../system.ts';

export const turnwise: System = {
  key: 'turnwise',
  name: 'turnwise',
  setup: 'createRouter with all eight packs, no options; nothing learnt',
  async load() {
    const [{ createRouter }, locales] = await Promise.all([import('@turnwise/core/router'), allPacks()]);
    const router = createRouter({ locales });
    return { decide: (text, context) => router.recognize(text, context) };
  },
};

export const turnwiseFitted: System = {
  key: 'fitted',
  name: 'turnwise, fitted',
  setup: 'the same with a model fitted by fitModel, all options at their defaults; the rules alone where it refuses for want of rows',
  async load() {
    const [{ createRouter, loadModel }, { fitModel }, locales] = await Promise.all([
      import('@turnwise/core/router'),
      import('@turnwise/core/learning'),
      allPacks(),
    ]);
    let router = createRouter({ locales });
    return {
      async train(rows) {
        const fit = await fitModel({ rows, locales });
        if (fit.status !== 'refused') router = createRouter({ locales, model: loadModel(fit.model) });
      },
      decide: (text, context) => router.recognize(text, context),
    };
  },
};

async function allPacks(): Promise<LocalePack[]> {
  const [{ en }, { fr }, { de }, { es }, { it }, { pt }, { ja }, { hi }] = await Promise.all([
    import('@turnwise/core/locales/en'),
    import('@turnwise/core/locales/fr'),
    import('@turnwise/core/locales/de'),
    import('@turnwise/core/locales/es'),
    import('@turnwise/core/locales/it'),
    import('@turnwise/core/locales/pt'),
    import('@turnwise/core/locales/ja'),
    import('@turnwise/core/locales/hi'),
  ]);
  return [en, fr, de, es, it, pt, ja, hi];
}
