/** Reads the two kinds of archive that packages come in, just enough to see what they hold. */

import { gunzipSync, inflateRawSync } from 'node:zlib';

export type Entries = ReadonlyMap<string, Buffer>;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const DEFLATED = 8;

/** The files of a zip, by its central directory. */
export function readZip(archive: Buffer): Entries {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('This is no zip.');
  const entries = new Map<string, Buffer>();
  let place = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    if (archive.readUInt32LE(place) !== CENTRAL) throw new Error('The directory of this zip is broken.');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => archive.readUInt16LE(place + field)) as [number, number, number];
    const name = archive.toString('utf8', place + 46, place + 46 + nameLength);
    const local = archive.readUInt32LE(place + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + archive.readUInt32LE(place + 20));
    if (!name.endsWith('/')) entries.set(name, archive.readUInt16LE(place + 10) === DEFLATED ? inflateRawSync(data) : data);
    place += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

const BLOCK = 512;

/** The files of a gzipped tar. */
export function readTarball(archive: Buffer): Entries {
  const tar = gunzipSync(archive);
  const entries = new Map<string, Buffer>();
  for (let place = 0; place + BLOCK <= tar.length; ) {
    const text = (start: number, length: number): string => tar.toString('utf8', place + start, place + start + length).replace(/\0.*$/s, '');
    const name = text(0, 100);
    if (name === '') break;
    const size = parseInt(text(124, 12), 8);
    const type = text(156, 1);
    if (type === '0' || type === '') entries.set(name, tar.subarray(place + BLOCK, place + BLOCK + size));
    place += BLOCK * (1 + Math.ceil(size / BLOCK));
  }
  return entries;
}
