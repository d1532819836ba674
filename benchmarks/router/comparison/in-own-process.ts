import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type Measurement, measureSystem } from './measure-system.ts';
import type { RowSet } from './row-set.ts';
import { systems } from './systems/index.ts';

interface Task extends Pick<RowSet, 'training' | 'measured'> {
  /** Its key. */
  system: string;
}

type Message = { phase: string } | { measurement: Measurement };

/** Marks a process that `measureInOwnProcess` has started. */
const role = '--measure-one-system';

export const isMeasuringProcess = (): boolean => process.argv.includes(role);

/**
 * Measures a system in a fresh process, so that its load time and memory are its own and what it prints or patches stays there.
 * The process gets none of the environment: some of these packages read it, and files named in it.
 */
export async function measureInOwnProcess(
  { system, training, measured }: Task,
  { program, signal, onPhase }: { program: string; signal: AbortSignal; onPhase: (phase: string) => void },
): Promise<Measurement> {
  const child = fork(program, [role], {
    env: { NODE_ENV: 'production' },
    execArgv: ['--expose-gc', '--max-old-space-size=4096'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop, { once: true });
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint = `${complaint}${String(chunk)}`.slice(-2_000);
  });
  let measurement: Measurement | undefined;
  child.on('message', (message: Message) => {
    if ('phase' in message) onPhase(message.phase);
    else measurement = message.measurement;
  });
  child.send({ system, training, measured } satisfies Task);
  const [code] = await once(child, 'close');
  signal.removeEventListener('abort', stop);
  if (measurement) return measurement;
  throw new Error(`${system} ended with code ${String(code)} before it was measured.\n${complaint}`);
}

/** The other side of `measureInOwnProcess`: takes one task, answers and ends. */
export async function serveOneMeasurement(): Promise<void> {
  const [task] = (await once(process, 'message')) as [Task];
  const send = (message: Message) => new Promise((resolve) => process.send?.(message, resolve));
  const system = systems.find(({ key }) => key === task.system);
  if (!system) throw new Error(`There is no system "${task.system}".`);
  const measurement = await measureSystem(system, task, (phase) => void send({ phase }));
  await send({ measurement });
  process.exit(0);
}
