import { heedQuestion, type System } from '../system.ts';

export const recognizersText: System = {
  key: 'recognizers',
  name: 'recognizers-text-choice',
  setup:
    "@microsoft/recognizers-text-choice: recognizeBoolean, its first result, as Bot Framework's confirm prompt does; no Italian, no Hindi",
  async load() {
    const { recognizeBoolean } = await import('@microsoft/recognizers-text-choice');
    return {
      decide(text, context) {
        const value: unknown = recognizeBoolean(text, (context.locale ?? 'en-US').toLowerCase())[0]?.resolution?.value;
        return typeof value === 'boolean' ? heedQuestion(value ? 'yes' : 'no', context) : null;
      },
    };
  },
};
