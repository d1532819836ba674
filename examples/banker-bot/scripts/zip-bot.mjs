import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Puts a folder into a zip, stored and without times, so that the same files give the same bytes everywhere.
 *
 * @param {string} folder
 * @returns {Buffer}
 */
export function zipFolder(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .sort();
  const files = [];
  const directory = [];
  let offset = 0;
  for (const name of names) {
    const content = readFileSync(path.join(folder, name));
    const described = fields(Buffer.byteLength(name), content);
    const local = Buffer.concat([header('504b0304'), described, Buffer.from(name), content]);
    directory.push(Buffer.concat([header('504b0102'), uint16(20), described, Buffer.alloc(10), uint32(offset), Buffer.from(name)]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = uint16(names.length);
  const end = Buffer.concat([header('504b0506'), uint16(0), uint16(0), count, count, uint32(central.length), uint32(offset), uint16(0)]);
  return Buffer.concat([...files, central, end]);
}

/** What a file's own header and the directory say alike: names in UTF-8, not compressed, 1 January 1980. */
function fields(nameLength, content) {
  const size = uint32(content.length);
  return Buffer.concat([
    uint16(20),
    uint16(0x0800),
    uint16(0),
    uint16(0),
    uint16(0x0021),
    uint32(crc32(content)),
    size,
    size,
    uint16(nameLength),
    uint16(0),
  ]);
}

const header = (hex) => Buffer.from(hex, 'hex');

function uint16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** `zlib.crc32` came with Node 22. */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const outfile = path.join(root, 'dist', 'BankerBot.zip');
  const zip = zipFolder(path.join(root, 'bot'));
  mkdirSync(path.dirname(outfile), { recursive: true });
  writeFileSync(outfile, zip);
  console.log(`dist/BankerBot.zip  ${(zip.length / 1024).toFixed(0)} KB`);
}
