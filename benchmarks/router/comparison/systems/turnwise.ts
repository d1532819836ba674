import type { System } from '../system.ts';

export const turnwise: System = {
  key: 'turnwise',
  name: 'turnwise',
  setup: 'createRouter with all eight packs, no options; nothing learnt',
  async load() {
    const { createRouter } = await import('@turnwise/core/router');
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
    const router = createRouter({ locales: [en, fr, de, es, it, pt, ja, hi] });
    return { decide: (text, context) => router.recognize(text, context) };
  },
};
