import type { ControlIntent } from '../../dialogue/control-intent.ts';
import type { StandardReplies } from '../replies.ts';

/** What a conversation says in a language when its author said nothing else. */
export interface LanguageDefaults {
  replies: StandardReplies;
  /** Words for a platform intent that came without text; the transcript and the model see these. */
  heard: Readonly<Record<ControlIntent | 'launch', string>>;
  /** What a model is told when it shall go on with an answer that was cut off. */
  continuePlease: string;
}
