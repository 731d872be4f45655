import { createServer, request as forward } from 'node:http';
import { connect } from 'node:net';
import { closeServer, listenOnLoopback } from './loopback.ts';

export interface RecordingProxy {
  port: number;
  /** Everything the browser asked for, in order: `METHOD host:port/path` for http, `CONNECT host:port` for https. */
  log: readonly string[];
  close(): Promise<void>;
}

/**
 * A forward proxy that writes down whatever a browser wants from the network. Loopback goes through as it is, named
 * https hosts go to one port of this machine, everything else is refused (and written down all the same).
 */
export async function startRecordingProxy(
  hosts: readonly string[],
  port: number,
): Promise<RecordingProxy> {
  const log: string[] = [];
  const server = createServer((incoming, response) => {
    const url = URL.parse(incoming.url ?? '');
    log.push(`${incoming.method} ${url ? url.host + url.pathname : incoming.url}`);
    if (url?.hostname !== '127.0.0.1') {
      response.writeHead(403).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = forward(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, client) => {
    log.push(`CONNECT ${incoming.url}`);
    const [host = '', wanted] = (incoming.url ?? '').split(':');
    client.on('error', () => client.destroy());
    if (!hosts.includes(host) || wanted !== '443') {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  const own = await listenOnLoopback(server);
  return { port: own, log, close: () => closeServer(server) };
}
