import { TurnwiseError } from './turnwise-error.ts';

/** The turn's deadline passed before a step of it was done. */
export class DeadlineExceededError extends TurnwiseError {
  /** What was still running: `session.load`, `model`, the name of a task. */
  readonly step: string;

  constructor({ step }: { step: string }) {
    super({ code: 'DEADLINE_EXCEEDED', message: `The turn's deadline passed during "${step}".`, retryable: true });
    this.name = 'DeadlineExceededError';
    this.step = step;
  }
}
