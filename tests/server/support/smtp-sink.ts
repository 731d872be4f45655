import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface SinkMail {
  to: string;
  raw: string;
  mail: Email;
}

export interface SmtpSink {
  url: string;
  inbox: SinkMail[];
  /** Addresses the server refuses for ever (550) or for now (451). */
  refuse: Map<string, 550 | 451>;
  /** Addresses whose messages are read and never answered. */
  hang: Set<string>;
  /** Milliseconds before each message is taken. */
  delayMs: number;
  header(mail: SinkMail, name: string): string | undefined;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it gets. `port` 0 takes any free one. */
export async function startSmtpSink(port = 0): Promise<SmtpSink> {
  const inbox: SinkMail[] = [];
  const refuse = new Map<string, 550 | 451>();
  const hang = new Set<string>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const responseCode = refuse.get(address);
      if (!responseCode) return done();
      done(Object.assign(new Error(`no such mailbox: ${address}`), { responseCode }));
    },
    onData(stream, session, done) {
      buffer(stream)
        .then(async (bytes) => {
          if (session.envelope.rcptTo.some(({ address }) => hang.has(address))) return;
          if (sink.delayMs > 0) await new Promise((next) => setTimeout(next, sink.delayMs));
          const mail = await PostalMime.parse(bytes);
          for (const { address } of session.envelope.rcptTo) {
            inbox.push({ to: address, raw: bytes.toString('utf8'), mail });
          }
          done();
        })
        .catch((error: unknown) => done(error instanceof Error ? error : new Error('unreadable')));
    },
  });
  // A client that hangs up in the middle is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${bound}`,
    inbox,
    refuse,
    hang,
    delayMs: 0,
    header: ({ mail }, name) => mail.headers.find(({ key }) => key === name.toLowerCase())?.value,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}
