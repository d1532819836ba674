// The built router in a real page: bundles it for browsers, lets Chromium decide the published rows, and compares with Node.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { fail, root } from './workspace.mjs';

const folder = path.join(root, 'packages', 'core', 'test', 'browser');
const patienceMs = 60_000;
/** Fewer answers than this in a language, and equal silence would pass for agreement. */
const fewestAnswers = 20;

const chromium = findChromium();
if (!chromium) {
  const why = process.env.CHROME_PATH ? 'CHROME_PATH names no program' : 'no Chromium or Chrome was found (CHROME_PATH may name one)';
  if (process.env.CI) fail(`The browser check needs a browser, and ${why}. node scripts/ensure-chromium.mjs installs it.`);
  process.stdout.write(`left out: ${why}\n`);
  process.exit(0);
}

const rows = devRows();
const { decide } = await import(path.join(folder, 'decide.mjs'));
const expected = decide(rows);
const result = await inPage(
  new Map([
    ['/', ['text/html', readFileSync(path.join(folder, 'page.html'))]],
    ['/page.mjs', ['text/javascript', readFileSync(path.join(folder, 'page.mjs'))]],
    ['/router.mjs', ['text/javascript', await bundled()]],
    ['/rows.json', ['application/json', JSON.stringify(rows)]],
  ]),
);

const problems = problemsOf(result);
if (problems.length > 0) fail(problems.join('\n'));
const version = /Chrome\/([\d.]+)/.exec(result.agent)?.[1] ?? result.agent;
process.stdout.write(
  `${rows.length} decisions in Chromium ${version} as in Node, ${result.ms.toFixed(0)} ms; none of ${result.watched} globals touched\n`,
);

function problemsOf({ error, decisions, touched }) {
  if (error) return [`The page failed: ${error}`];
  const different = rows.flatMap(({ id }, index) =>
    decisions[index] === expected[index] ? [] : [`${id}: Node says ${expected[index]}, Chromium ${decisions[index]}`],
  );
  const languages = [...new Set(rows.map(({ locale }) => locale.slice(0, 2)))];
  const silent = languages.filter(
    (language) => rows.filter(({ locale }, index) => locale.startsWith(language) && decisions[index] !== 'null').length < fewestAnswers,
  );
  return [
    ...(different.length > 0 ? [`${different.length} of ${rows.length} decisions differ:`, ...different.slice(0, 10)] : []),
    ...(silent.length > 0 ? [`Fewer than ${fewestAnswers} rows were answered in: ${silent.join(', ')}.`] : []),
    ...(touched.length > 0 ? [`Loading and using the router changed globals: ${touched.join(', ')}.`] : []),
  ];
}

function devRows() {
  const published = path.join(root, 'benchmarks', 'router', 'rows');
  return readdirSync(published)
    .filter((name) => name.endsWith('.dev.jsonl'))
    .flatMap((name) => readFileSync(path.join(published, name), 'utf8').trim().split('\n'))
    .map((line) => {
      const { id, text, locale, pending, alternatives } = JSON.parse(line);
      return { id, text, locale, pending, alternatives };
    });
}

/** For browsers alone: an import of a Node module would stop the bundler. */
async function bundled() {
  const { build } = createRequire(path.join(root, 'benchmarks', 'package.json'))('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'decide.mjs')],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: ['chrome100', 'firefox100', 'safari15'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

/** Serves the files on this machine alone, opens the page, and waits for what it posts. */
function inPage(files) {
  return new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      if (request.method === 'POST' && request.url === '/result') {
        const chunks = [];
        for await (const chunk of request) chunks.push(chunk);
        response.end();
        done(JSON.parse(Buffer.concat(chunks).toString()));
        return;
      }
      const [type, body] = files.get(request.url) ?? [];
      if (body === undefined) return void response.writeHead(404).end();
      // The strictest policy under which a page can load its own files: no eval, no strangers.
      response.writeHead(200, {
        'content-type': type,
        'content-security-policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'",
      });
      response.end(body);
    });
    const profile = mkdtempSync(path.join(tmpdir(), 'browser-check-'));
    let browser;
    let complaint = '';
    const timer = setTimeout(() => done({ error: `nothing came back within ${patienceMs / 1000} s.\n${complaint}` }), patienceMs);
    let settled = false;
    function done(outcome) {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      server.close();
      server.closeAllConnections();
      const clean = () => {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        resolve(outcome);
      };
      if (!browser || browser.exitCode !== null) return clean();
      browser.once('close', clean);
      browser.kill('SIGKILL');
    }
    server.listen(0, '127.0.0.1', () => {
      browser = spawn(chromium, [...chromiumFlags(profile), `http://127.0.0.1:${server.address().port}/`], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      browser.stderr.on('data', (chunk) => {
        complaint = `${complaint}${chunk}`.slice(-4_000);
      });
      browser.once('error', (error) => done({ error: `${chromium} could not be started: ${error.message}` }));
      browser.once('exit', (code) => done({ error: `the browser ended with code ${code} before it answered.\n${complaint}` }));
    });
  });
}
