import type { Pixels } from './png';

/** The numbers of the header that are of interest here, by their place among its numbers of four bytes. */
const FIELD = { headerSize: 0, width: 4, height: 5, bitsPerPixel: 11, bytesPerLine: 12, colours: 19 } as const;
const BYTES_PER_COLOUR = 12;

/** A part of a picture, in pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the memory of an Xvfb screen of depth 24, which is kept in the format of `xwd`: a header in network order, then the pixels as
 * blue, green, red, nothing.
 * @param part what is wanted of it; what lies outside the screen is cut off
 */
export function readXwd(file: Buffer, part: Part): Pixels {
  const read = (field: keyof typeof FIELD): number => file.readUInt32BE(FIELD[field] * 4);
  if (read('bitsPerPixel') !== 32) throw new Error('a screen of another depth');
  const start = read('headerSize') + read('colours') * BYTES_PER_COLOUR;
  const [left, top] = [Math.max(0, part.x), Math.max(0, part.y)];
  const width = Math.min(part.x + part.width, read('width')) - left;
  const height = Math.min(part.y + part.height, read('height')) - top;
  const rgb = Buffer.alloc(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const from = start + (top + row) * read('bytesPerLine') + (left + column) * 4;
      const to = (row * width + column) * 3;
      rgb[to] = file[from + 2] ?? 0;
      rgb[to + 1] = file[from + 1] ?? 0;
      rgb[to + 2] = file[from] ?? 0;
    }
  }
  return { width, height, rgb };
}
