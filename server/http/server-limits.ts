import { createServer, type RequestListener, type Server } from 'node:http';

/** How long and how large a client may be before it is cut (milliseconds and bytes). */
export interface ServerLimits {
  headersMs: number;
  requestMs: number;
  idleMs: number;
  headerBytes: number;
  checkEveryMs: number;
}

const LIMITS: ServerLimits = {
  headersMs: 10_000,
  requestMs: 20_000,
  idleMs: 60_000,
  headerBytes: 24 * 1024,
  checkEveryMs: 5_000,
};

/** A server that cuts slow senders and readers; Node answers their remains itself (408, 431). */
export function limitedServer(
  listener: RequestListener,
  limits: Partial<ServerLimits> = {},
): Server {
  const { headersMs, requestMs, idleMs, headerBytes, checkEveryMs } = { ...LIMITS, ...limits };
  const server = createServer(
    { maxHeaderSize: headerBytes, connectionsCheckingInterval: checkEveryMs },
    listener,
  );
  server.headersTimeout = headersMs;
  server.requestTimeout = requestMs;
  server.keepAliveTimeout = 65_000;
  server.timeout = idleMs;
  server.maxRequestsPerSocket = 100_000;
  return server;
}
