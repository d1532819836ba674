// Runs in the browser: loads the bundle, decides the rows, and reports the decisions and every global that changed.
const report = (path, body) => fetch(path, { method: 'POST', body: JSON.stringify(body) });

/** Every global and every property of built-in objects and their prototypes, by identity. Getters are not called. */
function globals() {
  const seen = new Map();
  const add = (prefix, object) => {
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
      seen.set(`${prefix}${String(key)}`, [value, get, set]);
    }
  };
  add('', globalThis);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const { value } = Reflect.getOwnPropertyDescriptor(globalThis, name) ?? {};
    if (typeof value !== 'function' && !['Math', 'JSON', 'Reflect', 'Intl', 'Atomics'].includes(name)) continue;
    add(`${name}.`, value);
    if (typeof value.prototype === 'object' && value.prototype !== null) add(`${name}.prototype.`, value.prototype);
  }
  return seen;
}

function changes(before, after) {
  const changed = [...after].filter(([name, [value, get, set]]) => {
    const old = before.get(name);
    return !old || !Object.is(old[0], value) || old[1] !== get || old[2] !== set;
  });
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [...changed.map(([name]) => name), ...gone.map((name) => `${name} (gone)`)];
}

try {
  const rows = await (await fetch('/rows.json')).json();
  const before = globals();
  const { decide } = await import('/router.mjs');
  const started = performance.now();
  const decisions = decide(rows);
  const ms = performance.now() - started;
  await report('/result', { decisions, ms, touched: changes(before, globals()), watched: before.size, agent: navigator.userAgent });
} catch (error) {
  await report('/result', { error: String(error?.stack ?? error) });
}
