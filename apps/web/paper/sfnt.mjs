import { inflateSync } from 'node:zlib';

/**
 * A font as Typst reads it (OpenType) out of one as browsers do (WOFF 1.0, sections 3 to 5).
 * @param {Buffer} woff
 * @returns {Buffer}
 */
export function sfntOf(woff) {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  writeHeader(head, woff.readUInt32BE(4), count);
  const tables = [];
  let place = head.length;
  for (let nth = 0; nth < count; nth += 1) {
    const { tag, checksum, length, table } = tableAt(woff, 44 + 20 * nth);
    [tag, checksum, place, length].forEach((value, part) => head.writeUInt32BE(value, 12 + 16 * nth + 4 * part));
    const filling = Buffer.alloc((4 - (length % 4)) % 4);
    tables.push(table, filling);
    place += length + filling.length;
  }
  return Buffer.concat([head, ...tables]);
}

function writeHeader(head, flavour, count) {
  const most = Math.floor(Math.log2(count));
  head.writeUInt32BE(flavour, 0);
  [count, 2 ** most * 16, most, (count - 2 ** most) * 16].forEach((value, part) => head.writeUInt16BE(value, 4 + 2 * part));
}

/** A table is packed only where that made it smaller. */
function tableAt(woff, entry) {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((part) => woff.readUInt32BE(entry + part));
  const stored = woff.subarray(offset, offset + packed);
  return { tag, checksum, length, table: packed < length ? inflateSync(stored) : stored };
}
