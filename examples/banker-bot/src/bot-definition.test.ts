import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipFolder } from '../scripts/zip-bot.mjs';
import { accountOf } from './account.ts';
import { conversation } from './index.ts';
import { en } from './replies/en.ts';
import { fr } from './replies/fr.ts';

const bot = fileURLToPath(new URL('../bot', import.meta.url));
const files = readdirSync(bot, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
const read = (...parts: string[]) => JSON.parse(readFileSync(path.join(bot, ...parts), 'utf8')) as Partial<BotFile>;

/** What these tests read of the files of an export. */
interface BotFile {
  identifier: string;
  slotPriorities: { slotName: string }[];
  slotTypeValues: { sampleValue: { value: string } }[];
  valueSelectionSetting: { resolutionStrategy: string };
  valueElicitationSetting: { promptSpecification: { messageGroupsList: { message: { plainTextMessage: { value: string } } }[] } };
}

describe.each([
  ['en_US', en],
  ['fr_FR', fr],
])('the importable bot in %s', (locale, replies) => {
  const folder = path.join('BankerBot', 'BotLocales', locale);
  const intents = readdirSync(path.join(bot, folder, 'Intents'));

  it('has both code hooks of every intent switched on', () => {
    expect(intents).toEqual(['CheckBalance', 'FallbackIntent']);
    for (const name of intents) {
      const intent = read(folder, 'Intents', name, 'Intent.json');
      expect(intent).toMatchObject({ name, dialogCodeHook: { enabled: true }, fulfillmentCodeHook: { enabled: true } });
    }
  });

  it('has the intents and the slots that the machine knows', () => {
    expect(conversation.machine.events).toContain('turn.CheckBalance');
    const { slotPriorities } = read(folder, 'Intents', 'CheckBalance', 'Intent.json');
    const slots = readdirSync(path.join(bot, folder, 'Intents', 'CheckBalance', 'Slots'));
    const elicited = ['askingAccount', 'askingBirthDate'].map((state) => conversation.machine.states[state]?.meta.pending.slot);
    expect(slots).toEqual(elicited);
    expect(slotPriorities?.map(({ slotName }) => slotName)).toEqual(elicited);
  });

  it('resolves account types to words that the machine reads', () => {
    const { slotTypeValues, valueSelectionSetting } = read(folder, 'SlotTypes', 'AccountType', 'SlotType.json');
    expect(slotTypeValues?.map(({ sampleValue }) => accountOf(sampleValue.value))).toEqual(['savings', 'checking']);
    // Otherwise "stop" would be an account.
    expect(valueSelectionSetting?.resolutionStrategy).toBe('TOP_RESOLUTION');
  });

  it("asks, where Lex asks by itself, in the machine's words", () => {
    for (const [slot, reply] of [
      ['accountType', replies.whichAccount],
      ['dateOfBirth', replies.whenBorn],
    ]) {
      const { valueElicitationSetting } = read(folder, 'Intents', 'CheckBalance', 'Slots', slot as string, 'Slot.json');
      expect(valueElicitationSetting?.promptSpecification.messageGroupsList[0]?.message.plainTextMessage.value).toBe(reply);
    }
  });
});

describe('the bot as a whole', () => {
  it('has identifiers as Lex wants them, each once in its locale', () => {
    const identifiers = files
      .filter((file) => !file.endsWith('manifest.json'))
      .map((file) => [file.split(path.sep)[2] ?? '', read(file).identifier]);
    for (const [, identifier] of identifiers) expect(identifier).toMatch(/^(?:[0-9a-zA-Z]{10}|[a-z]{2}_[A-Z]{2})$/);
    const perLocale = identifiers.map((pair) => pair.join(' '));
    expect(new Set(perLocale).size).toBe(perLocale.length);
  });

  it('says truthfully that it is not made for children', () => {
    expect(read('BankerBot', 'Bot.json')).toMatchObject({ name: 'BankerBot', dataPrivacy: { childDirected: false } });
  });

  it('is zipped to the same bytes every time, with every file in it', () => {
    const zip = zipFolder(bot);
    expect(zip.equals(zipFolder(bot))).toBe(true);
    expect(entriesOf(zip)).toEqual(
      Object.fromEntries(files.sort().map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(bot, file), 'utf8')])),
    );
  });
});

/** Reads a zip by its central directory, as an importer would. */
function entriesOf(zip: Buffer): Record<string, string> {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const entries: Record<string, string> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size, nameLength, start] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const content = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const bytes = zip.subarray(content, content + size);
    entries[name] = (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
