import { classOf, heedQuestion, languageOf, type System } from '../system.ts';

export const nlpjs: System = {
  key: 'nlp.js',
  name: 'nlp.js',
  setup:
    '@nlpjs/basic with the language packages of all but Japanese (that one splits by spaces); threshold 0.5, its default; "None" is learnt too',
  async load() {
    const [{ dockStart }, ...languages] = await Promise.all([
      import('@nlpjs/basic'),
      import('@nlpjs/lang-de').then(({ LangDe }) => LangDe),
      import('@nlpjs/lang-es').then(({ LangEs }) => LangEs),
      import('@nlpjs/lang-fr').then(({ LangFr }) => LangFr),
      import('@nlpjs/lang-hi').then(({ LangHi }) => LangHi),
      import('@nlpjs/lang-it').then(({ LangIt }) => LangIt),
      import('@nlpjs/lang-pt').then(({ LangPt }) => LangPt),
    ]);
    const dock = await dockStart({
      settings: { nlp: { autoLoad: false, autoSave: false, log: false, nlu: { log: false } } },
      use: ['Basic', 'LangEn'],
    });
    for (const language of languages) dock.getContainer().use(language);
    const nlp = dock.get('nlp');
    return {
      async train(rows) {
        for (const language of new Set(rows.map(({ locale }) => languageOf(locale)))) nlp.addLanguage(language);
        for (const row of rows) {
          const intent = classOf(row);
          nlp.addDocument(languageOf(row.locale), row.text, intent === 'none' ? 'None' : intent);
        }
        await nlp.train();
      },
      async decide(text, context) {
        const { intent, score } = await nlp.process(languageOf(context.locale), text);
        return heedQuestion(intent === 'None' ? undefined : intent, context, score);
      },
    };
  },
};
