import { createAlexaSkill } from './alexa.ts';
import { engineFromSettings } from './engine-from-settings.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
const { skillId, userIds, deviceIds } = settings;

// One JSON line a turn: who answered, how fast, for how much. It holds no word of the child and no id of the household.
const engine = engineFromSettings(settings, (record) => console.log(JSON.stringify(record)));

// The SDK loads while Lambda starts, not while the child waits. A failure shows on the first turn, with its reason.
engine.preload().catch(() => {});

/** The Lambda function of the Alexa skill; configured by environment variables (see settings.ts). */
export const handler = createAlexaSkill(engine, {
  ...(skillId && { skillId }),
  ...((userIds || deviceIds) && { allow: { ...(userIds && { userIds }), ...(deviceIds && { deviceIds }) } }),
});
