import type { Provider } from '@turnwise/core/provider';
import type { ProviderScenario, ProviderUnderTest } from '@turnwise/core/testing';
import type { Reply, WireServer } from '@turnwise/wire-server';

/** What differs between vendors when a scenario is played. */
export interface VendorWords {
  createServer(): Promise<WireServer>;
  createProvider(server: WireServer): Provider;
  streams: boolean;
  /** The vendor is the author's own workflow, and gets the session's id. */
  sendsSubject?: true;
  length: string;
  refused: string;
  /** The frame of a stream that says why the model stopped, counted from the last. @default -2 */
  endFrame?: number;
  errors: Record<'rate-limited' | 'unauthorized' | 'rejected' | 'unavailable', { status: number; type: string }>;
}

const text = 'One. Two. Three.';
const pieces = ['One. ', 'Two. ', 'Three.'];

/** Plays a scenario of the conformance suite on a local server that speaks the vendor's wire format. */
export async function playScenario(scenario: ProviderScenario, vendor: VendorWords): Promise<ProviderUnderTest> {
  const server = await vendor.createServer();
  server.script(replyFor(scenario, vendor));
  if (scenario === 'unreachable') await server.close();
  return {
    provider: vendor.createProvider(server),
    ...(scenario === 'answers' || scenario === 'streams' ? { text } : {}),
    calls: () => server.requests.length,
    ...(vendor.sendsSubject ? {} : { sent: () => JSON.stringify(server.requests.at(-1)) }),
    async left() {
      const last = server.requests.at(-1);
      // On a busy machine the caller may have left before the request was there: then nothing stayed open.
      if (!last) return;
      const outcome = await last.outcome;
      if (outcome !== 'client-left') throw new Error(`the exchange ended with "${outcome}"`);
    },
    close: () => (scenario === 'unreachable' ? undefined : server.close()),
  };
}

function replyFor(scenario: ProviderScenario, { streams, length, refused, endFrame = -2, errors }: VendorWords): Reply {
  switch (scenario) {
    case 'length':
      return { text: 'One. Tw', stopReason: length };
    case 'refuses':
      return { text: 'I would rather not.', stopReason: refused };
    case 'rate-limited':
    case 'unauthorized':
    case 'rejected':
    case 'unavailable':
      return { error: { ...errors[scenario], message: 'Tell me about quokka marmalade.' } };
    case 'garbage':
      return { raw: { headers: { 'content-type': 'text/html' }, body: '<html><body>Please log in.</body></html>' } };
    case 'hangs':
      return { faults: [{ kind: 'hang', at: 'head' }] };
    case 'truncates':
      return streams
        ? { text: pieces, faults: [{ kind: 'end', at: { frame: endFrame } }] }
        : { text, faults: [{ kind: 'close', at: { frame: 0, half: true } }] };
    case 'floods':
      return { text, headers: { 'content-length': null }, faults: [{ kind: 'flood', at: { frame: 0, half: true }, bytes: 'x' }] };
    case 'stalls':
      return { text: pieces, faults: [{ kind: 'hang', at: { frame: -3 } }] };
    default:
      return { text: scenario === 'streams' ? pieces : text };
  }
}

export const unaryScenarios: readonly ProviderScenario[] = [
  'answers',
  'length',
  'refuses',
  'rate-limited',
  'unauthorized',
  'rejected',
  'unavailable',
  'unreachable',
  'garbage',
  'truncates',
  'hangs',
  'floods',
];

export const streamScenarios: readonly ProviderScenario[] = [...unaryScenarios, 'streams', 'stalls'];
