import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './workspace.mjs';

/** The first thing anybody tries: four sentences through the demo, as text and as JSON. */
const sentences = ['can I have a cup of coffee', 'yes', 'where is the bus stop', 'I prefer to stop the conversation'];
const expected = ['model', 'rules', 'model', 'rules'];
const program = path.join(root, 'packages/cli/bin/turnwise.js');
const example = path.join(root, 'examples/daddy-omid/src/index.ts');
const talk = (...args) =>
  spawnSync(process.execPath, [program, 'chat', example, ...args], {
    input: `${sentences.join('\n')}\n`,
    encoding: 'utf8',
    timeout: 60_000,
  });

const problems = [];
const json = talk('--json');
const turns = json.stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .slice(1);
const routes = turns.map((turn) => turn.route.to);
if (json.status !== 0) problems.push(`status ${json.status}: ${json.stderr}`);
if (JSON.stringify(routes) !== JSON.stringify(expected)) problems.push(`routes ${routes.join(', ')}; expected ${expected.join(', ')}`);
for (const turn of turns.filter((turn) => turn.route.to === 'rules'))
  if (turn.usage) problems.push(`a local turn used tokens: ${JSON.stringify(turn.usage)}`);
if (turns.at(-1)?.endSession !== true) problems.push('the talk did not end');
const text = talk();
if (text.status !== 0 || !text.stdout.includes('you: yes')) problems.push(`as text: status ${text.status}\n${text.stdout}${text.stderr}`);
process.stdout.write(problems.length === 0 ? text.stdout : `${problems.join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
