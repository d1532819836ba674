import { expect, it } from 'vitest';
import { lazyPackage } from './lazy-package.ts';

it('loads once, however often and however soon it is asked', async () => {
  let loads = 0;
  const load = lazyPackage({ provider: 'p', name: 'n', load: async () => ++loads });
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

it('tries again after a failure', async () => {
  let loads = 0;
  const load = lazyPackage({
    provider: 'p',
    name: '@vendor/sdk',
    async load() {
      if (++loads === 1) throw new Error('not there');
      return 'module';
    },
  });
  await expect(load()).rejects.toMatchObject({ kind: 'bad_request', hint: expect.stringContaining('npm install @vendor/sdk') });
  expect(await load()).toBe('module');
});
