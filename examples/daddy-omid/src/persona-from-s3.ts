import type { S3Client } from '@aws-sdk/client-s3';
import { cached, InvalidOptionError } from '@turnwise/core';
import { persona as ownPersona } from './persona.ts';

export interface PersonaFromS3Options {
  /** @default a client of the function's own region and role, made on first use */
  client?: () => Promise<S3Client>;
}

/** More than this is not a persona but a mistake, and would be paid for on every turn. In characters. */
const MAX_PERSONA = 8_000;

/**
 * The persona from a text file in S3, read again after five minutes, so that a bedtime rule can change without a deployment.
 * As long as the file cannot be read, the built-in persona speaks.
 *
 * @param location `s3://bucket/key`
 */
export function personaFromS3(location: string, { client = createClient }: PersonaFromS3Options = {}): () => Promise<string> {
  const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(location) ?? [];
  if (!Bucket || !Key)
    throw new InvalidOptionError({ option: 'PERSONA_S3', message: `must look like s3://bucket/key, got "${location}".` });
  const load = cached(async () => {
    const { GetObjectCommand } = await import('@aws-sdk/client-s3');
    // A slow store must not use up the child's eight seconds.
    const file = await (await client()).send(new GetObjectCommand({ Bucket, Key }), { abortSignal: AbortSignal.timeout(1_000) });
    const text = ((await file.Body?.transformToString()) ?? '').trim();
    if (text === '') throw new Error(`s3://${Bucket}/${Key} is empty.`);
    return text.slice(0, MAX_PERSONA);
  });
  return () => load().catch(() => ownPersona);
}

async function createClient(): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({ maxAttempts: 1 });
}
