// Makes sure that the browser check has a browser: node scripts/ensure-chromium.mjs
// Installs Debian's package where that can be done without asking (as root, with apt-get); elsewhere it says what to do.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

const aptGet = (...args) =>
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status;

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && aptGet('--version') === 0;

if (!findChromium() && !process.env.CHROME_PATH && canInstall()) {
  process.stderr.write('Installing Chromium for the browser check (once) …\n');
  if (aptGet('install', '-y', '--no-install-recommends', 'chromium') !== 0) {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
  }
}

const found = findChromium();
if (!found) {
  process.stderr.write(
    process.env.CHROME_PATH
      ? `CHROME_PATH is "${process.env.CHROME_PATH}", where there is no program.\n`
      : 'No Chromium or Chrome was found. Install one, or name it in CHROME_PATH.\n',
  );
  process.exit(1);
}
process.stdout.write(`${found}\n`);
