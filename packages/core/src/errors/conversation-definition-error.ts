import { TurnwiseError } from './turnwise-error.ts';

/** A machine that the engine could not run safely; thrown when the conversation is defined. */
export class ConversationDefinitionError extends TurnwiseError {
  readonly conversation: string;
  /** Path of the state at fault, as XState prints it (`(root).chat.thinking`). */
  readonly state: string | undefined;

  constructor({ conversation, state, message, hint }: { conversation: string; state?: string; message: string; hint?: string }) {
    super({
      code: 'CONVERSATION_DEFINITION',
      message: `Conversation "${conversation}"${state ? `, state "${state}"` : ''}: ${message}`,
      hint,
    });
    this.name = 'ConversationDefinitionError';
    this.conversation = conversation;
    this.state = state;
  }
}
