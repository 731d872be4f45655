import type { Server } from 'node:net';

/** Listens on a free port of the loopback address; gives the port. */
export async function listenOnLoopback(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Closes a server and the connections it still holds. */
export async function closeServer(
  server: Server & { closeAllConnections?: () => void },
): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections?.();
  });
}

/** A port that was free a moment ago, for a program that must be told its port. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  const port = await listenOnLoopback(server);
  await closeServer(server);
  return port;
}
