import { readMail } from './read-mail';

describe('readMail on a text of many megabytes', () => {
  const MB = 1024 * 1024;

  /** The body of a mail of that type: the first text, 8 MB of the second over and over, the third. */
  async function longBody(type: string, first: string, filling: string, last: string): Promise<string> {
    async function* mail(): AsyncGenerator<Buffer> {
      yield Buffer.from(`From: a@b.example\r\nContent-Type: ${type}\r\n\r\n${first}`);
      const block = Buffer.from(filling.repeat(65536 / filling.length));
      for (let bytes = 0; bytes < 8 * MB; bytes += block.length) yield await Promise.resolve(block);
      yield Buffer.from(last);
    }
    const reading = await readMail(mail());
    expect(reading).toMatchObject({ ok: true, notes: [{ kind: 'body-cut', bytes: MB }] });
    if (!reading.ok) return '';
    const { body } = reading.draft;
    return body.format === 'html' ? body.html : body.text;
  }

  it('reads the head and the foot of a text, with the signature', async () => {
    const text = await longBody('text/plain', 'Buongiorno,\r\n', 'Un registro molto lungo.\r\n', 'Anna Bianchi\r\n');
    expect(text.length).toBeLessThanOrEqual(2 * MB + 1);
    expect(text).toMatch(/^Buongiorno,\nUn registro[^]* lungo\.\nAnna Bianchi\n$/);
  });

  it('breaks the line where it cuts, and no character', async () => {
    const text = await longBody('text/plain; charset=utf-8', 'x', 'è'.repeat(32), 'y');
    expect(text).toMatch(/^xè+\nè+y$/);
  });

  it('leaves no half tag in html', async () => {
    const image = [
      '<p>Buongiorno<img src="data:image/png;base64,',
      'QUJD'.repeat(16),
      '" alt="">Grazie<br>Anna Bianchi</p>',
    ];
    const [first = '', filling = '', last = ''] = image;
    expect(await longBody('text/html', first, filling, last)).toBe('<p>Buongiorno\nGrazie<br>Anna Bianchi</p>');
    expect(await longBody('text/html', first, `${filling}\r\n`, last)).toBe(
      '<p>Buongiorno\nGrazie<br>Anna Bianchi</p>',
    );
  });

  it('keeps html that is hardly any', async () => {
    const text = await longBody('text/html', '<p>Buongiorno', 'a &amp; b ', 'Anna Bianchi');
    expect(text).toMatch(/^<p>Buongiornoa[^]*Anna Bianchi$/);
    expect(text.length).toBeGreaterThan(2 * MB - 10);
  });
});
