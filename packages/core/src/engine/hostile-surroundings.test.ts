import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordRouter } from '../../test/fake-router.ts';
import { systemClock } from '../clock.ts';
import { defineConversation } from '../conversation/define-conversation.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { Redactor } from '../privacy/redactor.ts';
import { memoryStore } from '../session/memory-store.ts';
import type { SessionStore } from '../session/session-store.ts';
import { type FakeAnswer, fakeClock, fakeProvider } from '../testing/index.ts';
import { createEngine } from './create-engine.ts';
import type { EngineOptions } from './engine-options.ts';
import type { TurnRecord } from './turn-record.ts';

const conversation = defineConversation({
  id: 'dad',
  instructions: 'You are a dad.',
  replies: { fallback: 'My head is empty.', stop: 'Good night!', refused: 'Not that.' },
});

function setup(answers: readonly FakeAnswer[] = ['Blue.'], options: Partial<EngineOptions> = {}) {
  const provider = fakeProvider(answers);
  const records: TurnRecord[] = [];
  const engine = createEngine({
    conversation,
    provider,
    router: wordRouter,
    random: () => 0,
    onTurn: (record) => records.push(record),
    ...options,
  });
  return { engine, provider, records };
}

describe('a store', () => {
  it('that fifty turns of one session reach at once loses none of them, and no model is asked twice', async () => {
    const store = memoryStore();
    const { engine, provider } = setup(['Blue.'], { store });
    const texts = Array.from({ length: 50 }, (_, index) => `question ${index}`);
    const replies = await Promise.all(texts.map((text) => engine.respond({ sessionId: 's', text })));
    expect(new Set(replies.map(({ text, outcome, error }) => `${text} ${outcome} ${error?.code}`))).toEqual(
      new Set(['Blue. answered undefined']),
    );
    expect(provider.requests).toHaveLength(50);
    expect(((await store.load('s')) as { version: number }).version).toBe(50);
  });

  it('that never agrees cannot take away a reply that was made and paid for', async () => {
    const store: SessionStore = { ...memoryStore(), save: async () => ({ saved: false, reason: 'conflict' }) };
    const { engine, provider } = setup(['Blue.'], { store });
    const reply = await engine.respond({ sessionId: 's', text: 'hello' });
    expect(reply).toMatchObject({ text: 'Blue.', outcome: 'answered', error: { code: 'SESSION_STORE' } });
    expect(reply.record.warnings).toEqual(['SESSION_NOT_SAVED']);
    expect(provider.requests).toHaveLength(1);
  });

  it('that breaks after a conflict cannot either', async () => {
    let loads = 0;
    const inner = memoryStore();
    const store: SessionStore = {
      ...inner,
      load: (id) => (++loads > 1 ? Promise.reject(new Error('down')) : inner.load(id)),
      save: async () => ({ saved: false, reason: 'conflict' }),
    };
    const { engine } = setup(['Blue.'], { store });
    expect(await engine.respond({ sessionId: 's', text: 'hello' })).toMatchObject({ text: 'Blue.', outcome: 'answered' });
  });

  it('whose damaged session no longer says its version does not keep the user out for ever', async () => {
    const inner = memoryStore();
    let broken = true;
    const store: SessionStore = {
      load: (id) => (broken ? Promise.resolve('{"format":1,"vers') : inner.load(id)),
      save: (id, session, version, ttl) =>
        broken ? Promise.resolve({ saved: false, reason: 'conflict' }) : inner.save(id, session, version, ttl),
      async delete() {
        broken = false;
      },
    };
    const { engine, provider } = setup(['Blue.'], { store });
    const reply = await engine.respond({ sessionId: 's', text: 'hello' });
    expect(reply).toMatchObject({ text: 'Blue.', outcome: 'answered', record: { session: 'new' } });
    expect(provider.requests).toHaveLength(1);
    expect(await engine.respond({ sessionId: 's', text: 'and then' })).toMatchObject({ record: { session: 'resumed' } });
  });

  it.each([null, undefined, 7])(
    'that lost the context of a session (%j) gets a new talk instead of an eternal apology',
    async (context) => {
      const store = memoryStore();
      const { engine } = setup(['Blue.'], { store });
      await engine.respond({ sessionId: 's', text: 'hello' });
      const session = (await store.load('s')) as { version: number };
      await store.save('s', { ...session, context, version: 2 } as never, 1, 60_000);
      const reply = await engine.respond({ sessionId: 's', text: 'hello again' });
      expect(reply).toMatchObject({ outcome: 'answered', record: { session: 'restarted', warnings: ['SESSION_DAMAGED'] } });
    },
  );

  it('that fails to delete says so in one kind of error', async () => {
    const { engine } = setup([], { store: { ...memoryStore(), delete: () => Promise.reject(new Error('quokka marmalade')) } });
    const error = await engine.end('s').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'SESSION_STORE', operation: 'delete' });
    expect(inspect(error)).not.toContain('quokka');
  });
});

describe('a stored session of another version', () => {
  const older = defineConversation({ id: 'dad', version: '1' });
  const newer = (migrate?: Parameters<typeof defineConversation>[0]['migrate']) =>
    defineConversation({ id: 'dad', version: '2', ...(migrate && { migrate }) });

  it.each([
    [
      'is brought up to date by the conversation',
      ({ value, context }: { value: unknown; context: unknown }) => ({ value, context }),
      'resumed',
    ],
    ['starts anew when nobody can', undefined, 'restarted'],
    ['starts anew when the conversation gives it up', () => undefined, 'restarted'],
    [
      'starts anew when the conversation throws',
      () => {
        throw new Error('no');
      },
      'restarted',
    ],
    ['starts anew when its new state does not exist', () => ({ value: 'nowhere', context: {} }), 'restarted'],
    ['starts anew when its new state is none', () => ({ value: 5, context: null }), 'restarted'],
  ])('%s', async (_what, migrate, session) => {
    const store = memoryStore();
    await setup(['Blue.'], { store, conversation: older }).engine.respond({ sessionId: 's', text: 'hello' });
    const { engine, provider } = setup(['Blue.'], { store, conversation: newer(migrate as never) });
    expect((await engine.respond({ sessionId: 's', text: 'go on' })).record.session).toBe(session);
    expect(provider.requests[0]?.messages).toHaveLength(session === 'resumed' ? 3 : 1);
  });
});

describe('time', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['an infinite deadline', { deadline: Number.POSITIVE_INFINITY }, {}],
    ['a deadline in a year', { deadline: Date.now() + 365 * 86_400_000 }, {}],
    ['an infinite timeout', {}, { timeoutMs: Number.POSITIVE_INFINITY }],
    ['a deadline that is no moment', { deadline: Number.NaN }, {}],
  ])('%s leaves a turn all the time it needs, without a warning of Node', async (_what, turn, options) => {
    const warned = vi.spyOn(process, 'emitWarning');
    const slow = fakeProvider(['Blue.']);
    const provider = {
      ...slow,
      async *generate(request: Parameters<typeof slow.generate>[0]) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        yield* slow.generate(request);
      },
    };
    const { engine } = setup([], { provider, ...options });
    expect(await engine.respond({ sessionId: 's', text: 'hello', ...turn })).toMatchObject({ text: 'Blue.', outcome: 'answered' });
    expect(warned).not.toHaveBeenCalled();
  });

  it('says in the record that a deadline was none', async () => {
    const { engine } = setup();
    expect((await engine.respond({ sessionId: 's', text: 'hello', deadline: Number.NaN })).record.warnings).toEqual(['DEADLINE_INVALID']);
  });

  it.each([0, -1, 1])('a deadline that has passed (%i) gets the apology at once, and no model is asked', async (deadline) => {
    const { engine, provider } = setup();
    expect(await engine.respond({ sessionId: 's', text: 'hello', deadline })).toMatchObject({
      text: 'My head is empty.',
      outcome: 'fallback',
      error: { code: 'DEADLINE_EXCEEDED' },
    });
    expect(provider.requests).toHaveLength(0);
  });

  it('leaves no timer and no listener behind, also after a thousand turns with a summary and a conflict', async () => {
    const warned = vi.spyOn(process, 'emitWarning');
    let open = 0;
    const clock = {
      ...systemClock,
      schedule(_ms: number, _callback: () => void) {
        let isOpen = true;
        open++;
        return () => {
          if (isOpen) open--;
          isOpen = false;
        };
      },
    };
    const summary = fakeProvider(['They talked.']);
    const { engine } = setup(['Blue.', { error: 'unavailable' }, 'Red.'], { clock, history: { maxMessages: 4, summary } });
    for (let turn = 0; turn < 200; turn++) {
      const ask = (text: string) => engine.respond({ sessionId: `s${turn % 10}`, text });
      await Promise.all([ask('one'), ask('two'), ask('three'), ask('repeat'), ask('four')]);
    }
    expect(open).toBe(0);
    expect(warned).not.toHaveBeenCalled();
  });

  it('does not let a summary eat into the time for saving', async () => {
    const clock = fakeClock();
    const store = memoryStore({ clock });
    const summary = fakeProvider([{ text: 'They', hangs: true }]);
    const answers: FakeAnswer[] = ['Blue.', 'Blue.', 'Blue.', { text: 'One sentence. Half a', hangs: true }];
    const { engine } = setup(answers, { clock, store, history: { maxMessages: 2, summary }, timeoutMs: 8_000 });
    for (const text of ['one', 'two', 'three']) {
      const answered = engine.respond({ sessionId: 's', text });
      await clock.advance(300);
      await answered;
    }
    const before = ((await store.load('s')) as { version: number }).version;
    const late = engine.respond({ sessionId: 's', text: 'four' });
    await clock.advance(8_000);
    const reply = await late;
    expect(reply.text).toContain('One sentence.');
    expect(reply.record.warnings).toEqual(['PROVIDER_TIMEOUT']);
    expect(((await store.load('s')) as { version: number }).version).toBe(before + 1);
  });
});

describe('what the summary cannot do', () => {
  it('forgets no line that fell out of the window by its length', async () => {
    const summary = fakeProvider(['They talked about the sea.']);
    const { engine, provider } = setup([`${'The sea is deep. '.repeat(30)}`], { history: { maxTokens: 200, summary }, pageLength: 2_000 });
    for (const text of ['the sea', 'the waves', 'the fish', 'the sand']) await engine.respond({ sessionId: 's', text });
    expect(summary.requests.length).toBeGreaterThan(0);
    expect(provider.requests.at(-1)?.instructions).toContain('They talked about the sea.');
  });

  it('is on the bill also when the instructions could not be loaded', async () => {
    let broken = false;
    const talk = defineConversation({
      id: 'dad',
      instructions: async () => {
        if (broken) throw new Error('S3 is down');
        return 'Be kind.';
      },
    });
    const summary = fakeProvider([{ text: 'They talked.', usage: { inputTokens: 7, outputTokens: 2 } }]);
    const { engine, records } = setup(['Blue.'], { conversation: talk, history: { maxMessages: 2, summary } });
    for (const text of ['one', 'two']) await engine.respond({ sessionId: 's', text });
    broken = true;
    await engine.respond({ sessionId: 's', text: 'three' });
    expect(records.at(-1)?.usage).toMatchObject({ inputTokens: 7, outputTokens: 2 });
  });
});

describe('an observer', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('log disk full');
      },
    ],
    ['rejects', () => Promise.reject(new Error('log service down'))],
  ])('that %s costs nobody anything', async (_what, onTurn) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { engine } = setup(['Blue.'], { onTurn: onTurn as never });
    expect(await engine.respond({ sessionId: 's', text: 'hello' })).toMatchObject({ text: 'Blue.' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('a redactor', () => {
  const hideAnn: Redactor = {
    redact: (texts) => ({
      texts: texts.map((text) => text.replaceAll('Ann', '[NAME]')),
      restore: (text) => text.replaceAll('[NAME]', 'Ann'),
    }),
  };
  const broken = (how: 'redact' | 'restore' | 'count'): Redactor => ({
    redact: (texts) => {
      if (how === 'redact') throw new Error(`cannot hide ${texts.at(-1)}`);
      return {
        texts: how === 'count' ? [] : texts,
        restore: (text) => {
          if (how === 'restore') throw new Error(`cannot show ${text}`);
          return text;
        },
      };
    },
  });

  it('hides names in everything that a model reads: the talk, its summary, and instructions made for the turn', async () => {
    const summary = fakeProvider(['[NAME] likes the sea.']);
    const talk = defineConversation({ id: 'dad', instructions: () => 'The child is called Ann.' });
    const { engine, provider } = setup(['Hello [NAME].'], { conversation: talk, redactor: hideAnn, history: { maxMessages: 2, summary } });
    for (const text of ['I am Ann', 'Ann again', 'and Ann', 'Ann once more']) {
      expect((await engine.respond({ sessionId: 's', text })).text).toBe('Hello Ann.');
    }
    const sent = JSON.stringify(
      [...provider.requests, ...summary.requests].map(({ instructions, messages }) => ({ instructions, messages })),
    );
    expect(sent).not.toContain('Ann');
    expect(sent).toContain('Earlier in this talk: [NAME] likes the sea.');
  });

  it.each([
    ['redact', 0],
    ['count', 0],
    ['restore', 1],
  ] as const)('that fails to %s gets an apology, and no word anywhere', async (how, calls) => {
    const { engine, provider, records } = setup(['Blue.'], { redactor: broken(how), recordText: true });
    const reply = await engine.respond({ sessionId: 's', text: 'quokka marmalade' });
    expect(reply).toMatchObject({ text: 'My head is empty.', outcome: 'fallback', error: { code: 'REDACTION_FAILED' } });
    expect(provider.requests).toHaveLength(calls);
    expect(records[0]?.usage === undefined).toBe(calls === 0);
    expect(inspect(reply.error, { depth: 9 })).not.toContain('quokka');
    if (how !== 'restore') expect(JSON.stringify(records)).not.toContain('quokka');
  });
});

describe('a turn that is none', () => {
  it.each([
    [{ text: 5 }, 'Option "text"'],
    [{ text: 'hi', locale: 7 }, 'Option "locale"'],
    [{ text: 'hi', turnId: {} }, 'Option "turnId"'],
    [{ text: 'hi', deadline: 'soon' }, 'Option "deadline"'],
    [{ intent: { name: 3 } }, 'Option "intent.name"'],
    [{ intent: null }, 'Option "intent.name"'],
    [{}, 'Option "text"'],
  ])('%j says what came in', async (turn, message) => {
    await expect(setup().engine.respond({ sessionId: 's', ...turn } as never)).rejects.toThrow(message);
  });
});

it('speaks the refusal when a filter answers with an error', async () => {
  const filtered = new ProviderError({ provider: 'p', kind: 'filtered', message: 'HTTP 400.', status: 400 });
  const { engine } = setup([], {
    provider: {
      specification: 'v1',
      id: 'p',
      model: 'm',
      generate: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(filtered) }) }),
    },
  });
  expect(await engine.respond({ sessionId: 's', text: 'hello' })).toMatchObject({ text: 'Not that.', outcome: 'refused' });
});

it('speaks no source code for braces in an answer', async () => {
  const { engine } = setup(['Call {toString} or {constructor}.']);
  expect((await engine.respond({ sessionId: 's', text: 'hello' })).text).toBe('Call {toString} or {constructor}.');
});

it('goes on with an answer that was cut behind its last page', async () => {
  const text = `${'The first page is here. '.repeat(3)}${'The second page is here. '.repeat(3)}And half a`;
  const { engine } = setup([{ text, finish: 'length' }, 'The rest.'], { pageLength: 80 });
  await engine.respond({ sessionId: 's', text: 'tell me' });
  const last = await engine.respond({ sessionId: 's', text: 'yes' });
  expect(last.record).toMatchObject({ route: { to: 'rules' }, state: { to: 'interrupted' } });
  expect(await engine.respond({ sessionId: 's', text: 'yes' })).toMatchObject({ text: 'The rest.', record: { route: { to: 'model' } } });
});
