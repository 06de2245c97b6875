import { crc32, deflateSync } from 'node:zlib';

/** An image without transparency, three bytes a pixel (red, green, blue), row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Buffer;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, colour without alpha, the only compression and filters there are, not interlaced. */
const FORMAT = Buffer.from([8, 2, 0, 0, 0]);

/** The bytes of a PNG file. */
export function encodePng({ width, height, rgb }: Pixels): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const stride = width * 3;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const [from, to] = [row * stride, row * (stride + 1)];
    // Each row says how it differs from the one above ("up"): what is flat becomes zeros.
    rows[to] = 2;
    for (let at = 0; at < stride; at += 1)
      rows[to + 1 + at] = (rgb[from + at] ?? 0) - (row === 0 ? 0 : (rgb[from - stride + at] ?? 0));
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, FORMAT])),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
