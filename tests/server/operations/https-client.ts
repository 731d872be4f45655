import { Agent, request } from 'node:https';

export interface HttpsAnswer {
  status: number;
  headers: Record<string, unknown>;
  body: Record<string, unknown>;
}

/** Calls one address with the trust given; never through the machine's own. */
export function httpsClient(base: string, ca: string) {
  const agent = new Agent({ ca, keepAlive: true });
  const open = (
    method: string,
    path: string,
    token: string | null,
    headers: Record<string, string>,
    body: string | null,
    onResponse: (response: import('node:http').IncomingMessage) => void,
    onError: (error: Error) => void,
  ) => {
    const call = request(
      base + path,
      {
        method,
        agent,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body === null ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      onResponse,
    );
    call.on('error', onError);
    call.end(body ?? undefined);
    return call;
  };
  return {
    call(
      method: string,
      path: string,
      token: string | null,
      { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
    ): Promise<HttpsAnswer> {
      return new Promise((resolve, reject) => {
        const text = body === undefined ? null : JSON.stringify(body);
        open(
          method,
          path,
          token,
          headers,
          text,
          (response) => {
            let answer = '';
            response.on('data', (bytes: Buffer) => {
              answer += bytes.toString();
            });
            response.on('end', () => {
              const json = /json/.test(String(response.headers['content-type']));
              const parsed = json
                ? (JSON.parse(answer) as Record<string, unknown>)
                : { text: answer };
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                body: parsed,
              });
            });
          },
          reject,
        );
      });
    },
    /** Opens an event stream; gives what it said so far. */
    stream(path: string, token: string): { said(): string; close(): void } {
      let text = '';
      const call = open(
        'GET',
        path,
        token,
        {},
        null,
        (response) => {
          response.on('data', (bytes: Buffer) => {
            text += bytes.toString();
          });
          response.on('error', () => undefined);
        },
        () => undefined,
      );
      return { said: () => text, close: () => call.destroy() };
    },
    close: () => agent.destroy(),
  };
}
