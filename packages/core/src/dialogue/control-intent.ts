/** Turns that a conversation can answer without a model. */
export const controlIntents = ['yes', 'no', 'maybe', 'stop', 'end', 'cancel', 'repeat', 'help', 'thanks'] as const;

/**
 * - `stop`: an order to stop ("stop", "shut up") · `end`: a goodbye or "that's all" · `cancel`: leave the current thing ("never mind")
 * - `maybe`: an answer that leans neither way; a conversation asks back · the others as they read
 */
export type ControlIntent = (typeof controlIntents)[number];
