import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from './workspace.mjs';

/** Packs the packages as they would be published, installs them into an empty project with npm, and uses them there. */
const names = ['core', 'providers', 'alexa-adapter', 'lex-adapter'];
const folder = mkdtempSync(path.join(tmpdir(), 'turnwise-'));
const problems = [];
const must = async (what, result) => {
  const { code, output } = await result;
  if (code !== 0) problems.push(`${what}:\n${output}`);
  return code === 0;
};

const program = `
const engine = createEngine({
  conversation: defineConversation({ id: 'packed', confirm: { question: 'OK?', yes: 'Good.', no: 'Pity.' } }),
  provider: offline(),
  router: createRouter({ locales: [en, fr] }),
});
const routes = [];
for (const text of ['can I have a cup of coffee', 'yes please', 'I prefer to stop the conversation']) {
  const reply = await engine.respond({ sessionId: 's', text });
  routes.push(reply.record.route.to);
}
const event = { version: '1.0', session: { new: true, sessionId: 'a', application: { applicationId: 'x' }, user: { userId: 'u' } }, context: { System: { application: { applicationId: 'x' }, user: { userId: 'u' } } }, request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-01-01T00:00:00Z', locale: 'en-US' } };
const alexa = await createAlexaHandler(engine)(event);
if (routes.join() !== 'model,rules,rules') throw new Error('routes: ' + routes);
if (!alexa.response.outputSpeech) throw new Error('Alexa: ' + JSON.stringify(alexa));
if (typeof createLexHandler(engine) !== 'function') throw new Error('Lex');
// A machine made with the user's own copy of XState has to run in the engine's.
const bank = setupConversation({ actors: { look: fromPromise(async () => ({ amount: 7 })) } }).createMachine({
  id: 'bank',
  context: { asked: 0 },
  initial: 'waiting',
  states: {
    waiting: { on: { 'turn.other': { target: 'looking', actions: assign({ asked: ({ context }) => context.asked + 1 }) } } },
    looking: { invoke: { src: 'look', onDone: { target: 'waiting', actions: emit(({ event, context }) => ({ type: 'say', text: context.asked + ': ' + event.output.amount })) } } },
  },
});
const own = createEngine({ conversation: fromMachine(bank) });
await own.respond({ sessionId: 'b', text: 'my balance' });
const second = await own.respond({ sessionId: 'b', text: 'my balance' });
if (second.text !== '2: 7' || second.record.route.to !== 'task') throw new Error('own machine: ' + JSON.stringify(second));
if (halfOf('yes') !== halfOf(' YES') || (await fitModel({ rows: [], locales: [en] })).status !== 'refused') throw new Error('learning');
let error;
try { createEngine({}); } catch (thrown) { error = thrown; }
if (!TurnwiseError.isInstance(error) || error.code !== 'INVALID_OPTION') throw new Error('errors: ' + error);
console.log('fine');
`;
const wanted = {
  xstate: 'assign, emit, fromPromise',
  '@turnwise/core': 'createEngine, defineConversation, fromMachine, setupConversation, TurnwiseError',
  '@turnwise/core/learning': 'fitModel, halfOf',
  '@turnwise/core/router': 'createRouter, loadModel',
  '@turnwise/core/locales/en': 'en',
  '@turnwise/core/locales/de': 'de',
  '@turnwise/core/locales/es': 'es',
  '@turnwise/core/locales/fr': 'fr',
  '@turnwise/core/locales/hi': 'hi',
  '@turnwise/core/locales/it': 'it',
  '@turnwise/core/locales/ja': 'ja',
  '@turnwise/core/locales/pt': 'pt',
  '@turnwise/providers/offline': 'offline',
  '@turnwise/alexa-adapter': 'createAlexaHandler',
  '@turnwise/lex-adapter': 'createLexHandler',
};
const imports = Object.entries(wanted)
  .map(([from, what]) => `import { ${what} } from '${from}';`)
  .join('\n');
const requires = Object.entries(wanted)
  .map(([from, what]) => `const { ${what} } = require('${from}');`)
  .join('\n');

try {
  for (const name of names) {
    await must(
      `packing ${name}`,
      run('npx', ['-y', 'pnpm@12', 'pack', '--pack-destination', folder], { cwd: path.join(root, 'packages', name), capture: true }),
    );
  }
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  const installed = await must(
    'installing',
    run('npm', ['install', '--no-audit', '--no-fund', '--omit=optional', ...tarballs.map((file) => `./${file}`)], {
      cwd: folder,
      capture: true,
    }),
  );
  if (installed) {
    writeFileSync(path.join(folder, 'esm.mjs'), `${imports}\n${program}`);
    writeFileSync(path.join(folder, 'cjs.cjs'), `${requires}\n(async () => {${program}})();`);
    await must('used as ESM', run(process.execPath, ['--unhandled-rejections=strict', 'esm.mjs'], { cwd: folder, capture: true }));
    await must('used as CommonJS', run(process.execPath, ['--unhandled-rejections=strict', 'cjs.cjs'], { cwd: folder, capture: true }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(
  problems.length === 0 ? `${names.length} packages packed, installed and used as ESM and CommonJS.\n` : `${problems.join('\n')}\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
