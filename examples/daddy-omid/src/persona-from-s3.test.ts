import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { InvalidOptionError } from '@turnwise/core';
import { afterEach, describe, expect, it } from 'vitest';
import { persona } from './persona.ts';
import { personaFromS3 } from './persona-from-s3.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A local store that answers like S3, and AWS's own client for it. */
async function bucket(answer: (path: string) => { status: number; body: string } | undefined) {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    paths.push(path);
    const found = answer(path);
    if (found) response.writeHead(found.status, { 'content-type': 'text/plain' }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  });
  closers.push(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { paths, load: (location: string) => personaFromS3(location, { client: async () => client }) };
}

describe('a persona in S3', () => {
  it('is read once and kept', async () => {
    const { paths, load } = await bucket(() => ({ status: 200, body: 'You are a pirate.\n' }));
    const read = load('s3://family/personas/pirate.txt');
    expect(await Promise.all([read(), read()])).toEqual(['You are a pirate.', 'You are a pirate.']);
    expect(await read()).toBe('You are a pirate.');
    expect(paths).toEqual(['/family/personas/pirate.txt']);
  });

  it('is cut when it is a novel', async () => {
    const { load } = await bucket(() => ({ status: 200, body: 'x'.repeat(100_000) }));
    expect(await load('s3://family/novel.txt')()).toHaveLength(8_000);
  });

  it.each([
    ['is missing', { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }],
    ['is forbidden', { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }],
    ['is empty', { status: 200, body: ' \n' }],
    ['never comes', undefined],
  ])('gives way to the built-in one when it %s', async (_, answer) => {
    const { load } = await bucket(() => answer);
    expect(await load('s3://family/persona.txt')()).toBe(persona);
  });

  it.each(['family/persona.txt', 's3://family', 's3:///persona.txt', 'https://family.s3.amazonaws.com/persona.txt'])(
    'is not at %s',
    (location) => {
      expect(() => personaFromS3(location)).toThrow(InvalidOptionError);
    },
  );
});
