import { inflateSync } from 'node:zlib';
import { encodePng } from './png';
import { readXwd } from './xwd';

/** A screen of 3 x 2 pixels: the colours of the rows are red, green, blue and white, grey, black. */
function screen(): Buffer {
  const numbers = new Array<number>(25).fill(0);
  Object.assign(numbers, { 0: 100, 4: 3, 5: 2, 11: 32, 12: 12, 19: 1 });
  const header = Buffer.alloc(100 + 12);
  numbers.forEach((number, index) => header.writeUInt32BE(number, index * 4));
  const pixels = [0xff0000, 0x00ff00, 0x0000ff, 0xffffff, 0x808080, 0x000000];
  const memory = Buffer.alloc(24);
  pixels.forEach((pixel, index) => memory.writeUInt32LE(pixel, index * 4));
  return Buffer.concat([header, memory]);
}

test('a part of the screen is read, and what is outside is cut off', () => {
  const { width, height, rgb } = readXwd(screen(), { x: 1, y: -1, width: 9, height: 9 });
  expect([width, height]).toEqual([2, 2]);
  expect(rgb.toString('hex')).toBe('00ff000000ff808080000000');
});

test('a PNG says its size and holds the pixels as differences to the row above', () => {
  const png = encodePng(readXwd(screen(), { x: 0, y: 0, width: 3, height: 2 }));
  expect(png.subarray(1, 4).toString('ascii')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  const data = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  expect(rows.toString('hex')).toBe('02ff000000ff000000ff' + '0200ffff808180000001');
});
