import { createAlexaHandler } from '@turnwise/alexa-adapter';
import { alexaSession, intentRequest } from '@turnwise/alexa-adapter/testing';
import { createLexHandler } from '@turnwise/lex-adapter';
import { lexSession, textEvent } from '@turnwise/lex-adapter/testing';
import { offline } from '@turnwise/providers/offline';
import { createDaddyOmid } from '../examples/daddy-omid/src/index.ts';
import { round, type Spread, timeEach } from './lib/measure.ts';
import { benchmarkOptions } from './lib/options.ts';
import { publish } from './lib/report.ts';

/** A whole turn that the rules answer, from raw request to raw answer, in the state "are you OK with that?". */
const { json, quick } = benchmarkOptions();
const runs = quick ? 200 : 5_000;
const engine = createDaddyOmid({ provider: offline() });
const alexa = createAlexaHandler(engine);
const lex = createLexHandler(engine);

// One real question each brings the sessions into the state that the measured turn answers.
const echo = alexaSession(alexa);
await echo.launch();
await echo.intent('ChatIntent', { query: 'can I have a cup of coffee' });
const yes = JSON.stringify(intentRequest('AMAZON.YesIntent', {}, { attributes: echo.attributes }));
const bot = lexSession(lex);
await bot.say('can I have a cup of coffee');
// Lex events that arrive twice are answered from memory; these are all different.
const typed = (run: number) => JSON.stringify(textEvent('yes please', { sessionAttributes: bot.attributes, requestId: `run-${run}` }));
const events = Array.from({ length: runs + 500 }, (_, run) => typed(run));

let count = 0;
const askFirst = async () => {
  const sessionId = `talk-${++count}`;
  await engine.respond({ sessionId, text: 'can I have a cup of coffee' });
  return sessionId;
};
const sessions = await Promise.all(Array.from({ length: runs + 500 }, askFirst));

const measured: [string, Spread][] = [
  ['JSON round trip of the Alexa request', await timeEach(runs, async () => JSON.stringify(JSON.parse(yes)))],
  [
    'engine: "yes please", session in memory',
    await timeEach(runs, (run) => engine.respond({ sessionId: sessions[run] ?? '', text: 'yes please' })),
  ],
  ['Alexa: AMAZON.YesIntent', await timeEach(runs, async () => JSON.stringify(await alexa(JSON.parse(yes))))],
  ['Lex: "yes please"', await timeEach(runs, async (run) => JSON.stringify(await lex(JSON.parse(events[run] ?? ''))))],
];
const yardstick = measured[0]?.[1].median ?? Number.NaN;
publish(
  {
    name: 'latency',
    what: 'a turn answered by rules, from request to answer, against a mere JSON round trip of the request',
    tables: [
      {
        header: ['turn', 'median µs', 'p99 µs', '× round trip'],
        rows: measured.map(([name, { median, p99 }]) => [name, round(median * 1_000), round(p99 * 1_000), round(median / yardstick)]),
      },
    ],
    notes: [`${runs} turns each after a warm-up; one process, nothing else running in it`],
  },
  { json },
);
