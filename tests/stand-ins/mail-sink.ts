import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { escapeHtml } from './html.ts';
import { closeServer, listenOnLoopback } from './loopback.ts';

export interface SeenMail {
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

export interface MailSink {
  smtpUrl: string;
  /** Page on which the messages can be read. */
  url: string;
  messages(): readonly SeenMail[];
  clear(): void;
  close(): Promise<void>;
}

/** Takes every mail and delivers none: an SMTP server and a page to read them, both on loopback. */
export async function startMailSink(): Promise<MailSink> {
  const inbox: SeenMail[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((mail) => {
          inbox.push({
            at: new Date().toISOString(),
            from: mail.from?.address ?? '',
            to: session.envelope.rcptTo.map((to) => to.address),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: typeof mail.html === 'string' ? mail.html : '',
            headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
          });
          done();
        })
        .catch((error: unknown) => done(error instanceof Error ? error : new Error('unreadable')));
    },
  });
  const smtpPort = await listenOnLoopback(smtp.server);
  const web = createServer((request, response) => {
    if (request.url === '/messages.json') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(inbox));
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'",
    });
    response.end(inboxPage(inbox));
  });
  const url = `http://127.0.0.1:${await listenOnLoopback(web)}/`;
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    url,
    messages: () => inbox,
    clear: () => void inbox.splice(0),
    close: async () => {
      await Promise.all([closeServer(web), new Promise<void>((done) => smtp.close(() => done()))]);
    },
  };
}

function inboxPage(inbox: readonly SeenMail[]): string {
  const mails = [...inbox].reverse().map(
    (mail) => `<article><header><h2>${escapeHtml(mail.subject)}</h2>
<p>to <b>${escapeHtml(mail.to.join(', '))}</b> · <time>${escapeHtml(mail.at.slice(11, 19))}</time></p></header>
<pre>${escapeHtml(mail.text)}</pre></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail (${inbox.length})</title>
<meta http-equiv="refresh" content="5"><style>
:root { font: 16px/1.5 system-ui, "Noto Sans", sans-serif; color: #1d2733; background: #eef2f6 }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem } h1 { font-size: 1.4rem }
article { background: #fff; border-radius: 12px; padding: 1rem 1.4rem; margin: 0 0 1rem; box-shadow: 0 2px 10px #16293d18 }
h2 { margin: 0; font-size: 1.1rem } p { margin: 0; color: #536273 } pre { white-space: pre-wrap; font: inherit; overflow-wrap: anywhere }
</style></head><body><h1>Mail sent by Consent Desk</h1>
${mails.join('\n') || '<p>Nothing yet. Nothing leaves this machine.</p>'}</body></html>`;
}
