export type { ConformanceCase } from './conformance-case.ts';
export { type FakeClock, fakeClock } from './fake-clock.ts';
export { type FakeAnswer, type FakeProvider, type FakeProviderOptions, fakeProvider } from './fake-provider.ts';
export type { ProviderUnderTest } from './observe-call.ts';
export { type ProviderConformanceOptions, type ProviderScenario, providerConformance } from './provider-conformance.ts';
export { type Script, type ScriptOptions, scriptDialogue } from './script-dialogue.ts';
export { type StoreConformanceOptions, storeConformance } from './store-conformance.ts';
