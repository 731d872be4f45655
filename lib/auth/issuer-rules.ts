const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** True for an http address on this very machine: the only place where http is good enough. */
export function isLoopbackHttp(address: URL): boolean {
  return address.protocol === 'http:' && LOOPBACK.has(address.hostname);
}

/** True when tokens may be asked for at this address: https, or http on this machine. */
export function isSafeIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const address = new URL(issuer);
  return address.protocol === 'https:' || isLoopbackHttp(address);
}
