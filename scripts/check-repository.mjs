import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packages, root } from './workspace.mjs';

/** What must never be in the repository: machine paths, registry addresses, keys, focused tests; and what every package must have. */
const problems = [];
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const rules = [
  [/(?:^|[^A-Za-z0-9_.:/-])\/(?:work|root|home\/[a-z]+|Users\/[A-Za-z]+|tmp\/[a-z_]+)\//, 'a path of one machine'],
  [/(?:tarball: *https?:|"resolved": *"https?:|^registry *= *http)/m, 'a download address'],
  [/\b(?:sk-ant-[A-Za-z0-9-]{20,}|AKIA[A-Z0-9]{16}|ASIA[A-Z0-9]{16})\b/, 'something that looks like a key'],
];
for (const file of tracked) {
  if (/\.(?:png|zip|gz|bin)$/.test(file)) continue;
  let text;
  try {
    text = readFileSync(path.join(root, file), 'utf8');
  } catch {
    continue;
  }
  for (const [pattern, what] of rules) {
    const found = text.match(pattern);
    if (found && file !== 'scripts/check-repository.mjs') problems.push(`${file}: ${what}: ${found[0].trim().slice(0, 60)}`);
  }
  if (/\.test\.ts$/.test(file) && /\b(?:it|test|describe)\.only\b/.test(text)) problems.push(`${file}: a focused test`);
}
for (const name of packages) {
  for (const file of ['README.md', 'LICENSE', 'package.json']) {
    if (!tracked.includes(`packages/${name}/${file}`)) problems.push(`packages/${name}/${file} is missing`);
  }
}
process.stdout.write(problems.length === 0 ? `${tracked.length} files in order.\n` : `${problems.join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
