import { packetReader, writePacket } from './packets';

const VALUES = [
  [0, 1, 'WebDriver:NewSession', { text: 'perché – «èé» 😀' }],
  { marionetteProtocol: 3 },
  [1, 1, null, '12:{}'],
];

test('packets are read back wherever the stream is cut, inside a character too', () => {
  const stream = Buffer.concat(VALUES.map(writePacket));
  for (let cut = 1; cut < 12; cut += 1) {
    const read = packetReader();
    const got: unknown[] = [];
    for (let at = 0; at < stream.length; at += cut) got.push(...read(stream.subarray(at, at + cut)));
    expect(got).toEqual(VALUES);
  }
});

test('the length is of bytes', () => {
  expect(writePacket('è').toString('utf8')).toBe('4:"è"');
});

test('another protocol is told at once', () => {
  expect(() => packetReader()(Buffer.from('HTTP/1.1 400: no'))).toThrow('not a packet of Marionette');
});
