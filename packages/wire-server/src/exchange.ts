import http2 from 'node:http2';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Request, Response } from './listen.ts';
import type { Outcome } from './recorded-request.ts';
import type { Step } from './step.ts';

/** Where an exchange stands; the server reads its bill from it. */
export interface Progress {
  framesSent: number;
  reported: Extract<Step, { do: 'send' }>['reports'];
}

/** Takes the steps on a live exchange until the answer is over or the client has left. */
export async function performSteps(steps: readonly Step[], request: Request, response: Response, progress: Progress): Promise<Outcome> {
  const gone = new AbortController();
  const closed = new Promise<void>((resolve) => response.once('close', resolve)).then(() => gone.abort());
  // A reset by the client surfaces as an error of the response; the outcome says so already.
  response.on('error', () => {});

  for (const step of steps) {
    if (gone.signal.aborted) return 'client-left';
    switch (step.do) {
      case 'head':
        response.writeHead(step.status, step.headers);
        if ('flushHeaders' in response) response.flushHeaders();
        break;
      case 'wait':
        await delay(step.ms, undefined, { signal: gone.signal }).catch(() => {});
        break;
      case 'send':
        if (!(await write(response, step.bytes, closed))) return 'client-left';
        if (step.frame) progress.framesSent += 1;
        if (step.reports) progress.reported = step.reports;
        break;
      case 'flood':
        while (await write(response, step.bytes, closed));
        return 'client-left';
      case 'hang':
        await closed;
        return 'client-left';
      case 'end':
        await Promise.race([new Promise<void>((resolve) => response.end(resolve)), closed]);
        return steps.at(-1) === step ? 'complete' : 'cut';
      case 'close':
        endConnection(request, response);
        return 'cut';
      case 'reset':
        resetConnection(request, response);
        return 'cut';
      case 'socket':
        writeToSocket(request, response, step.bytes);
        return 'cut';
    }
  }
  return 'complete';
}

/** Resolves to false when the client left instead of taking the bytes. */
async function write(response: Response, bytes: Uint8Array, closed: Promise<void>): Promise<boolean> {
  if (response.destroyed || response.writableEnded) return false;
  const written = new Promise<boolean>((resolve) => {
    (response as { write(chunk: Uint8Array, callback: (error?: Error | null) => void): boolean }).write(bytes, (error) => resolve(!error));
  });
  return Promise.race([written, closed.then(() => false)]);
}

function endConnection(request: Request, response: Response): void {
  if ('stream' in response) return void response.stream.session?.destroy();
  // No terminating chunk: the body stays open when the connection ends.
  request.socket.end();
}

function resetConnection(request: Request, response: Response): void {
  if ('stream' in response) return void response.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
  (request.socket as Socket).resetAndDestroy();
}

function writeToSocket(request: Request, response: Response, bytes: Uint8Array): void {
  if ('stream' in response) return void response.stream.close(http2.constants.NGHTTP2_PROTOCOL_ERROR);
  request.socket.end(bytes);
}
