import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freeText } from './free-text.ts';

interface Intent {
  name: string;
  samples: string[];
  slots?: { name: string; type: string }[];
}
interface Model {
  interactionModel: {
    languageModel: { invocationName: string; intents: Intent[]; types: { name: string; values: { name: { value: string } }[] }[] };
  };
}
interface Manifest {
  manifest: {
    publishingInformation: { locales: Record<string, { name: string; summary: string; examplePhrases: string[] }> };
    privacyAndCompliance: { isChildDirected: boolean; locales: Record<string, unknown> };
  };
}

const read = <Content>(file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as Content;
const locales = ['en-US', 'fr-FR'] as const;
const { manifest } = read<Manifest>('skill-package/skill.json');

describe.each(locales)('the interaction model of %s', (locale) => {
  const { invocationName, intents, types } = read<Model>(`skill-package/interactionModels/custom/${locale}.json`).interactionModel
    .languageModel;
  const custom = intents.filter(({ name }) => !name.startsWith('AMAZON.'));

  it('has the built-in intents that a conversation needs', () => {
    const needed = ['Yes', 'No', 'Repeat', 'Help', 'Cancel', 'Stop', 'NavigateHome', 'Fallback'].map((name) => `AMAZON.${name}Intent`);
    expect(intents.map(({ name }) => name)).toEqual(expect.arrayContaining(needed));
  });

  it('has exactly the free-text intents whose words the skill puts back, with these words among the samples', () => {
    expect(custom.map(({ name }) => name).sort()).toEqual(Object.keys(freeText).sort());
    for (const { name, samples, slots } of custom) {
      const { slot, carrier = `{${slot}}` } = freeText[name] ?? { slot: '' };
      expect(slots?.map((own) => own.name)).toEqual([slot]);
      expect(samples).toContain(typeof carrier === 'string' ? carrier : carrier[locale.slice(0, 2)]);
    }
  });

  it('gives AMAZON.SearchQuery words around the slot in every sample, and only one slot', () => {
    for (const { name, samples, slots = [] } of custom.filter(({ slots: own }) => own?.[0]?.type === 'AMAZON.SearchQuery')) {
      expect(slots).toHaveLength(1);
      for (const sample of samples) expect(`${name}: ${sample}`).toMatch(/: .*\p{L}+.* \{query\}$/u);
    }
  });

  it('says nothing twice', () => {
    const samples = intents.flatMap((intent) => intent.samples);
    expect(samples.filter((sample, index) => samples.indexOf(sample) < index)).toEqual([]);
    const values = types.flatMap((type) => type.values.map(({ name }) => name.value));
    expect(values.filter((value, index) => values.indexOf(value) < index)).toEqual([]);
    expect(values.filter((value) => samples.includes(value))).toEqual([]);
  });

  it('has at least forty varied examples of a child talking', () => {
    const values = types.find(({ name }) => name === 'CHILD_TALK')?.values ?? [];
    expect(values.length).toBeGreaterThanOrEqual(40);
    const lengths = new Set(values.map(({ name }) => name.value.split(' ').length));
    expect(lengths.size).toBeGreaterThan(4);
  });

  it('is written as Alexa wants it: small letters, apostrophes, hyphens, no digits', () => {
    const spoken = [...intents.flatMap((intent) => intent.samples), ...types.flatMap((type) => type.values.map(({ name }) => name.value))];
    for (const text of spoken) expect(text).toMatch(/^[\p{Ll}'{} -]+$/u);
    expect(invocationName).toMatch(/^\p{Ll}+ \p{Ll}+$/u);
  });

  it('is announced by the manifest', () => {
    const { examplePhrases, summary } = manifest.publishingInformation.locales[locale] ?? { examplePhrases: [], summary: '' };
    expect(examplePhrases).toHaveLength(3);
    for (const phrase of examplePhrases) expect(phrase).toMatch(new RegExp(`^Alexa, .*${invocationName}`));
    expect(summary.length).toBeLessThanOrEqual(160);
    expect(manifest.privacyAndCompliance.locales).toHaveProperty(locale);
  });
});

it('says that the skill is made for children', () => {
  expect(manifest.privacyAndCompliance.isChildDirected).toBe(true);
});

it('deploys the folder that the build writes', () => {
  const { profiles } = read<{
    profiles: {
      default: { code: { default: { src: string } }; skillInfrastructure: { userConfig: { handler: string; templatePath: string } } };
    };
  }>('ask-resources.json');
  const { code, skillInfrastructure } = profiles.default;
  expect([code.default.src, skillInfrastructure.userConfig.handler]).toEqual(['./dist/alexa', 'index.handler']);
  expect(readFileSync(new URL(`../${skillInfrastructure.userConfig.templatePath}`, import.meta.url), 'utf8')).toContain('SkillEndpoint');
});
