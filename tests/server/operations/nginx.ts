import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';
import { freePort } from '../support/real-server.ts';

const DOCS = path.resolve(import.meta.dirname, '../../../docs/operations.md');

export const nginxProgram = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find(
  (file) => existsSync(file),
);

export interface Nginx {
  url: string;
  /** Certificate that clients have to trust. */
  ca: string;
  stop(): Promise<void>;
}

/** The configuration of docs/operations.md, with our ports, folder and certificate put in. */
function documented(replace: Record<string, string>): string {
  const block = /```nginx\n([\s\S]*?)```/.exec(readFileSync(DOCS, 'utf8'))?.[1];
  if (!block) throw new Error('docs/operations.md has no nginx block');
  return Object.entries(replace).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the nginx block of the docs has no "${from}"`);
    return text.replaceAll(from, to);
  }, block);
}

/** Starts nginx exactly as documented, in front of the given instances. */
export async function startNginx(folder: string, ports: readonly number[]): Promise<Nginx> {
  mkdirSync(path.join(folder, 'tmp'), { recursive: true });
  const names = [
    { type: 2 as const, value: 'desk.example.org' },
    { type: 7 as const, ip: '127.0.0.1' },
  ];
  const pem = await generate([{ name: 'commonName', value: 'desk.example.org' }], {
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  writeFileSync(path.join(folder, 'cert.pem'), pem.cert);
  writeFileSync(path.join(folder, 'key.pem'), pem.private);
  const port = await freePort();
  const servers = documented({
    'server 127.0.0.1:8787;': ports.map((one) => `server 127.0.0.1:${one};`).join(' '),
    'listen 443 ssl;': `listen 127.0.0.1:${port} ssl;`,
    'listen 80;': `listen 127.0.0.1:${await freePort()};`,
    '/etc/ssl/desk.example.org/fullchain.pem': path.join(folder, 'cert.pem'),
    '/etc/ssl/desk.example.org/privkey.pem': path.join(folder, 'key.pem'),
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${folder}/tmp/${one};`,
  );
  const conf = path.join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http { access_log off; ${temporary.join(' ')}
${servers}}
`,
  );
  const child = spawn(nginxProgram ?? 'nginx', ['-p', folder, '-c', conf], { stdio: 'inherit' });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url: `https://127.0.0.1:${port}`,
    ca: pem.cert,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
