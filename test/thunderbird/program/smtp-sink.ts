import type { AddressInfo } from 'node:net';
import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { until } from './until';

/** A mail as it came over SMTP. */
export interface ReceivedMail {
  readonly raw: Buffer;
  readonly mail: ParsedMail;
  /** The envelope's, in lower case. */
  readonly recipients: readonly string[];
  /** `Date.now()` when its last byte was there. */
  readonly at: number;
}

export interface SmtpSink {
  readonly port: number;
  /** All mails since the start, in the order of their arrival. */
  readonly received: readonly ReceivedMail[];
  /** Waits until so many have come since the start; gives the last one. */
  readonly waitFor: (count: number) => Promise<ReceivedMail>;
  readonly close: () => Promise<void>;
}

/** Milliseconds that a mail may take from the Send button to the sink on a busy machine. */
const ARRIVAL_TIME = 10_000;

/** A mail server on this computer that takes every mail and forwards none. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const at = Date.now();
        const raw = Buffer.concat(chunks);
        const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
        simpleParser(raw).then((mail) => {
          received.push({ raw, mail, recipients, at });
          callback();
        }, callback);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    waitFor: (count) =>
      until(() => (received.length >= count ? received.at(-1) : undefined), {
        what: `mail number ${count}`,
        timeout: ARRIVAL_TIME,
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
