import { applyFaults } from './apply-faults.ts';
import { type Progress, performSteps } from './exchange.ts';
import { type Listener, listen, type Request, type Response } from './listen.ts';
import { type BillLine, type Outcome, type RecordedRequest, withoutSecrets } from './recorded-request.ts';
import type { Reply } from './reply.ts';
import { readScript, type Script, type ScriptedRequest } from './script.ts';
import type { Step } from './step.ts';
import { type Framing, toBytes, type WireAnswer } from './wire-answer.ts';

/** A request as a vendor's dialect reads it. */
export interface WireRequest extends ScriptedRequest {
  headers: Readonly<Record<string, string>>;
}

/** How one vendor speaks. */
export interface Dialect {
  framing: Framing;
  /** What the vendor itself refuses (a wrong path, a missing field), or `undefined` when the script may answer. */
  refuse(request: WireRequest): WireAnswer | undefined;
  /** The scripted reply in the vendor's wire format. */
  answer(reply: Exclude<Reply, { raw: unknown } | { socket: unknown }>, request: WireRequest): WireAnswer;
  /** Model id that the request asks for. */
  modelOf(request: WireRequest): string | undefined;
}

export interface WireServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Every request, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** What the vendor would charge, one line a paid answer. */
  readonly bill: readonly BillLine[];
  /** Replaces the script; requests and bill start anew. */
  script(script: Script): void;
  connectionCount(): number;
  /** Ends every connection and frees the port. Throws when a reply of the script could not be played: a wrong script must not look like a fault. */
  close(): Promise<void>;
}

/** A local server that speaks a vendor's dialect and follows a script. */
export async function createWireServer(dialect: Dialect, script: Script): Promise<WireServer> {
  let requests: RecordedRequest[] = [];
  let bill: BillLine[] = [];
  let nextReply = readScript(script);
  const scriptProblems: unknown[] = [];

  async function serve(request: Request, response: Response): Promise<void> {
    const wireRequest = await readRequest(request);
    const { answer, steps } = planOrNote(wireRequest);
    const progress: Progress = { framesSent: 0, reported: undefined };
    const outcome = performSteps(steps, request, response, progress);
    const recorded = record(wireRequest, request, answer, progress, outcome);
    const line = answer?.charges && {
      request: requests.length,
      model: dialect.modelOf(wireRequest),
      charged: answer.charges,
      get reported() {
        return progress.reported;
      },
    };
    requests.push(recorded);
    if (line) bill.push(line);
    await outcome;
  }

  function planOrNote(request: WireRequest): Plan {
    try {
      return planAnswer(dialect, request, nextReply);
    } catch (error) {
      scriptProblems.push(error);
      return { steps: [{ do: 'reset' }] };
    }
  }

  const listener: Listener = await listen((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  return {
    url: listener.url,
    get requests() {
      return requests;
    },
    get bill() {
      return bill;
    },
    script(next) {
      requests = [];
      bill = [];
      nextReply = readScript(next);
    },
    connectionCount: listener.connectionCount,
    async close() {
      await listener.close();
      if (scriptProblems.length > 0) throw new AggregateError(scriptProblems, `wire-server: ${String(scriptProblems[0])}`);
    },
  };
}

interface Plan {
  answer?: WireAnswer;
  steps: readonly Step[];
}

function planAnswer(dialect: Dialect, request: WireRequest, nextReply: (request: ScriptedRequest) => Reply): Plan {
  const refused = dialect.refuse(request);
  if (refused) return { answer: refused, steps: applyFaults(refused, [], dialect.framing) };
  const reply = nextReply(request);
  if ('socket' in reply) return { steps: [{ do: 'socket', bytes: toBytes(reply.socket) }] };
  const answer = withHeaders('raw' in reply ? rawAnswer(reply.raw) : dialect.answer(reply, request), reply.headers);
  return { answer, steps: applyFaults(answer, reply.faults ?? [], dialect.framing) };
}

function rawAnswer({ status = 200, headers = {}, body = '' }: Extract<Reply, { raw: unknown }>['raw']): WireAnswer {
  const bytes = toBytes(body);
  return { status, headers, frames: bytes.length > 0 ? [{ bytes }] : [] };
}

function withHeaders(answer: WireAnswer, extra: Reply['headers'] = {}): WireAnswer {
  const headers: Record<string, string> = { ...answer.headers };
  for (const [name, value] of Object.entries(extra)) {
    if (value === null) delete headers[name];
    else headers[name] = value;
  }
  return { ...answer, headers };
}

async function readRequest(request: Request): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname),
    headers: withoutSecrets(request.headers),
    body: text === '' ? undefined : parseOrKeep(text),
  };
}

function parseOrKeep(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function record(
  { method, path, headers, body }: WireRequest,
  { httpVersion }: Request,
  answer: WireAnswer | undefined,
  progress: Progress,
  outcome: Promise<Outcome>,
): RecordedRequest {
  return {
    method,
    path,
    httpVersion,
    headers,
    body,
    frames: answer?.frames.length ?? 0,
    get framesSent() {
      return progress.framesSent;
    },
    outcome,
  };
}
