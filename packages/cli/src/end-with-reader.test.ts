import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { endWithReader } from './end-with-reader.ts';

const failing = (code: string) => Object.assign(new Error(code), { code });

describe('endWithReader', () => {
  it('ends when the reader of the pipe has gone', () => {
    const end = vi.fn();
    const stream = new PassThrough();
    endWithReader(stream, end);
    stream.emit('error', failing('EPIPE'));
    expect(end).toHaveBeenCalledOnce();
  });

  it('hides nothing else', () => {
    const stream = new PassThrough();
    endWithReader(stream, () => {});
    expect(() => stream.emit('error', failing('ENOSPC'))).toThrow('ENOSPC');
  });
});
