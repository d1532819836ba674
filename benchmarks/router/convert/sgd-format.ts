import { ConversionError } from './conversion-error.ts';

/** The parts of a Schema-Guided Dialogue file that are read. */
export interface SgdAction {
  act: string;
  slot?: string;
  values?: string[];
}
export interface SgdTurn {
  speaker: 'USER' | 'SYSTEM';
  utterance: string;
  frames: { actions?: SgdAction[] }[];
}
export interface SgdDialogue {
  dialogue_id: string;
  turns: SgdTurn[];
}

export const SGD_HINT =
  'Give the folder of the Schema-Guided Dialogue download, one of its train, dev and test folders, or one dialogues_*.json ' +
  '(github.com/google-research-datasets/dstc8-schema-guided-dialogue).';

/** Parses one dialogues file and checks what the converter relies on. */
export function parseSgdFile(json: string, name: string): SgdDialogue[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new ConversionError(`${name} is not JSON.`, SGD_HINT, { cause });
  }
  if (!Array.isArray(data) || !data.every(isDialogue))
    throw new ConversionError(`${name} is not a list of dialogues with turns.`, SGD_HINT);
  if (data.some(lacksUserActions))
    throw new ConversionError(`${name} has no user actions.`, 'They were released in July 2020: take the present version of the download.');
  return data;
}

function isDialogue(value: unknown): value is SgdDialogue {
  if (typeof value !== 'object' || value === null) return false;
  const turns = (value as Record<string, unknown>).turns;
  return Array.isArray(turns) && turns.every(isTurn);
}

function isTurn(value: unknown): value is SgdTurn {
  if (typeof value !== 'object' || value === null) return false;
  const turn = value as Record<string, unknown>;
  return (turn.speaker === 'USER' || turn.speaker === 'SYSTEM') && typeof turn.utterance === 'string' && Array.isArray(turn.frames);
}

function lacksUserActions(dialogue: SgdDialogue): boolean {
  const userTurns = dialogue.turns.filter((turn) => turn.speaker === 'USER');
  return userTurns.length > 0 && userTurns.every((turn) => turn.frames.every((frame) => frame.actions === undefined));
}
