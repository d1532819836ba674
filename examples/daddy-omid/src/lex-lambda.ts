import { engineFromSettings } from './engine-from-settings.ts';
import { createLexBot } from './lex.ts';
import { readSettings } from './settings.ts';

const engine = engineFromSettings(readSettings(process.env), (record) => console.log(JSON.stringify(record)));

// The SDK loads while Lambda starts, not while somebody waits. A failure shows on the first turn, with its reason.
engine.preload().catch(() => {});

/** The Lambda function of a Lex V2 bot; configured by environment variables (see settings.ts). */
export const handler = createLexBot(engine);
