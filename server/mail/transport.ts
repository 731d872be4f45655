import nodemailer from 'nodemailer';

export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  inReplyTo: string;
  references: string;
  headers: Record<string, string>;
}

/** What the mail server made of one mail. `retry` is for trouble that may pass. */
export type SendResult =
  | { kind: 'sent' }
  | { kind: 'refused'; why: string }
  | { kind: 'retry'; why: string; serverDown: boolean };

/** Sends one mail to one address and never throws. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<SendResult>;
  close(): void;
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
/** No sending takes longer than this, whatever the server does: leases are built on it. */
export const LONGEST_SEND_MS = 60_000;

/** Codes of nodemailer that speak of this one mail, not of the server. */
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);

function fieldsOf(error: unknown): { code: string; responseCode: number; message: string } {
  const fields = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >;
  return {
    code: String(fields.code ?? ''),
    responseCode: Number(fields.responseCode ?? 0),
    message: error instanceof Error ? error.message : String(error),
  };
}

/** Tells a mail that will never be taken from one that may be taken later. */
export function judgeFailure(error: unknown): SendResult {
  const { code, responseCode, message } = fieldsOf(error);
  const why = message.replace(/\s+/g, ' ').slice(0, 400);
  if (ABOUT_THE_MAIL.has(code)) {
    // No answer at all to an address means that nodemailer itself found it unusable.
    const lasting = responseCode >= 500 || (responseCode === 0 && code === 'EENVELOPE');
    return lasting ? { kind: 'refused', why } : { kind: 'retry', why, serverDown: false };
  }
  return { kind: 'retry', why, serverDown: true };
}

/** A mailer over real SMTP. `url` is `smtp://` or `smtps://`; connections are reused and time-limited. */
export function openMailer(url: string, from: string): Mailer {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof nodemailer.createTransport>[0]);
  return {
    async send(mail) {
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(
          () => reject(new Error('the mail server took too long')),
          LONGEST_SEND_MS,
        );
      });
      try {
        await Promise.race([transport.sendMail({ from, ...mail }), tooLong]);
        return { kind: 'sent' };
      } catch (error) {
        return judgeFailure(error);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => transport.close(),
  };
}
