/**
 * Takes a TrueType file apart into its tables, and puts it together again.
 * Layout: https://learn.microsoft.com/typography/opentype/spec/otff
 */

/** Bytes of the directory's head: version, count of tables, and three numbers for a search by halves. */
const HEADER = 12;
const COUNT = 4;
/** Bytes of a table's record: its tag, then its sum, its place and its length, each of four bytes. */
const RECORD = 16;
const [SUM, PLACE, LENGTH] = [4, 8, 12] as const;
/** Where `head` keeps the number that makes the sum of the whole file come out right, and what that sum is. */
const ADJUSTMENT = 8;
const WHOLE_SUM = 0xb1b0afba;

/** The tables of a font by their four-letter tags, in the order of the file's directory. */
export function readTables(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(COUNT);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = HEADER + index * RECORD;
      const from = font.readUInt32BE(at + PLACE);
      return [font.toString('latin1', at, at + SUM), font.subarray(from, from + font.readUInt32BE(at + LENGTH))];
    }),
  );
}

/** A font of the given tables, its directory and sums computed. */
export function writeTables(version: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(HEADER + sorted.length * RECORD);
  directory.writeUInt32BE(version, 0);
  directory.writeUInt16BE(sorted.length, COUNT);
  directory.writeUInt16BE(power * RECORD, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((sorted.length - power) * RECORD, 10);
  const bodies: Buffer[] = [];
  let offset = directory.length;
  let head = 0;
  sorted.forEach(([tag, table], index) => {
    // Every table begins at a multiple of four.
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    if (tag === 'head') {
      head = offset;
      body.writeUInt32BE(0, ADJUSTMENT);
    }
    const at = HEADER + index * RECORD;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(sum(body), at + SUM);
    directory.writeUInt32BE(offset, at + PLACE);
    directory.writeUInt32BE(table.length, at + LENGTH);
    bodies.push(body);
    offset += body.length;
  });
  const font = Buffer.concat([directory, ...bodies]);
  font.writeUInt32BE((WHOLE_SUM - sum(font)) >>> 0, head + ADJUSTMENT);
  return font;
}

/** Sum of big-endian words, modulo 2³². */
function sum(bytes: Buffer): number {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0;
  return total;
}
