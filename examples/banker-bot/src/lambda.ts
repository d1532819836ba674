import { bedrock } from '@turnwise/providers/bedrock';
import { createBanker } from './index.ts';
import { leaflet } from './leaflet.ts';
import { createBankerBot } from './lex.ts';

const { BEDROCK_MODEL: model, BEDROCK_REGION: region } = process.env;

const engine = createBanker({
  provider: model ? bedrock({ model, ...(region && { region }) }) : leaflet(),
  // One JSON line a turn: who answered, how fast, for how much. It holds no word of the customer.
  onTurn: (record) => console.log(JSON.stringify(record)),
});

// The SDK loads while Lambda starts, not while the customer waits. A failure shows on the first turn, with its reason.
engine.preload().catch(() => {});

/** The Lambda function behind the bot's alias. */
export const handler = createBankerBot(engine, {
  onError: ({ code, message }) => console.error(JSON.stringify({ code, message })),
});
