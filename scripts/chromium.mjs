import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where Chromium or Chrome stands on this machine: `CHROME_PATH`, the search path, the usual places, Playwright's downloads.
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  const named = environment.CHROME_PATH;
  if (named) return isProgram(named) ? named : undefined;
  const searched = (environment.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...searched, ...fixedPlaces, ...playwrightDownloads()].find(isProgram);
}

function playwrightDownloads() {
  const folder = path.join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => ['chrome-linux', 'chrome-linux64'].map((part) => path.join(folder, name, part, 'chrome')));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Headless, quiet, and without the calls home that a closed network would refuse one by one. */
export const chromiumFlags = (profile) => [
  '--headless',
  // Chromium refuses to start as root with its sandbox, which is how most containers run it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  `--user-data-dir=${profile}`,
];
