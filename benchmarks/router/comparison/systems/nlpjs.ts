import { classOf, heedQuestion, languageOf, type System } from '../system.ts';

export const nlpjs: System = {
  key: 'nlp.js',
  name: 'nlp.js',
  setup: '@nlpjs/basic with its English; other languages with its own splitter; threshold 0.5 (its default); "None" is learnt too',
  async load() {
    const { dockStart } = await import('@nlpjs/basic');
    const dock = await dockStart({
      settings: { nlp: { autoLoad: false, autoSave: false, log: false, nlu: { log: false } } },
      use: ['Basic', 'LangEn'],
    });
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
