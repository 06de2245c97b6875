/** What a packet of Marionette's protocol holds, as JSON; the meaning of it is `client.ts`'s. */
export type PacketReader = (chunk: Buffer) => readonly unknown[];

/** The packet of a value: its JSON behind the JSON's length in bytes and a colon. */
export function writePacket(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value), 'utf8');
  return Buffer.concat([Buffer.from(`${json.length}:`, 'ascii'), json]);
}

/**
 * Puts packets together from what a socket delivers, wherever that is cut.
 * @returns takes the next bytes and gives the values that are complete with them, in order; throws when the stream is no such protocol
 */
export function packetReader(): PacketReader {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const values: unknown[] = [];
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) break;
      const digits = rest.toString('ascii', 0, colon);
      if (!/^\d{1,9}$/.test(digits)) throw new Error(`not a packet of Marionette: ${digits.slice(0, 40)}`);
      const end = colon + 1 + Number(digits);
      if (rest.length < end) break;
      values.push(JSON.parse(rest.toString('utf8', colon + 1, end)));
      rest = rest.subarray(end);
    }
    return values;
  };
}
